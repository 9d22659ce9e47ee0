using System.Collections.Concurrent;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>
/// No tracking: no third party is requested and nothing is stored in the browser. And nothing that a page needs is missing.
/// </summary>
public sealed class PrivacyTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_visit_asks_only_its_server_leaves_nothing_behind_misses_nothing_and_the_console_stays_empty()
    {
        var page = await NewPage(On(Screens.Desk));
        var (requests, failed, said) = (new List<string>(), new List<string>(), new List<string>());
        var answers = new ConcurrentQueue<IResponse>();
        page.Context.Request += (_, request) => requests.Add(request.Url);
        page.Context.Response += (_, answer) => answers.Enqueue(answer);
        page.Context.RequestFailed += (_, request) =>
        {
            // Requests cancelled by the page, such as outdated suggestions, are not missing.
            if (request.Failure != "net::ERR_ABORTED")
                failed.Add($"{request.Failure} {request.Url}");
        };
        page.Context.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => said.Add(error);

        await Read(page);

        Assert.NotEmpty(requests);
        Assert.All(requests, url => Assert.StartsWith(Site.Origin + "/", url, StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length + (await caches.keys()).length"));
        Assert.Empty(failed);
        Assert.Empty(said);
        foreach (var answer in answers)
        {
            Assert.True(answer.Status < 400, $"{answer.Status} {answer.Url}");
            Assert.Null(await answer.HeaderValueAsync("set-cookie"));
        }

        Assert.All(
            [
                "/tokens.",
                "/app.",
                "/sans.",
                "/serif.",
                "/Dashboard.Client.",
                "/site.",
                "/fonts/source-sans-3-latin-wght",
                "/fonts/source-serif-4-latin-600",
                "/basemap.svg",
            ],
            part => Assert.Contains(answers, answer => answer.Ok && answer.Url.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>A typical visit.</summary>
    private static async Task Read(IPage page)
    {
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        // Each page has arrived before the next navigation: a cancelled one would count as missing.
        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Day("2022-01-04").ClickAsync();
        await Expect(page.Locator("event-timeline[data-from='2022-01-04']")).ToHaveCountAsync(1);
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToHaveCountAsync(1);
        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "All events" }).ClickAsync();
        await Expect(page.Panel()).ToHaveCountAsync(0);
        await page.Locator("#q").FillAsync("gas");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
