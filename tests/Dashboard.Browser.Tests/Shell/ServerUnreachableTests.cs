using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>An unreachable server: the page stays, and the reader is told.</summary>
public sealed class ServerUnreachableTests(Site site) : BrowserTest(site)
{
    private const string Silent = "The server is not responding.";

    [Fact]
    public async Task The_page_stays_until_the_network_is_back_and_then_goes_on_and_no_document_is_loaded_meanwhile()
    {
        var page = await OpenDashboard();
        await page.Mark();

        await GoesOn(page);

        await page.Context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Link, new() { Name = "Қазақша", Exact = true }).ClickAsync();
        await Expect(page.News()).ToContainTextAsync(Silent);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task After_takeover_too_and_a_newer_version_is_offered_and_nothing_changes_by_itself()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.Clock.InstallAsync();
        await page.RouteAsync(
            "**/api/v1/datasets",
            route =>
                route.FulfillAsync(
                    new() { ContentType = "application/json", Body = $$"""[{"id":"{{Datasets.Shipped}}","version":"9-00ff"}]""" }));
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await page.Mark();
        await page.WithoutDataset();
        await page.TakeOver();

        await GoesOn(page);

        var version = await page.Locator("dataset-news").GetAttributeAsync("data-version");
        await page.Clock.FastForwardAsync("05:01");
        await Expect(page.News()).ToHaveTextAsync("A newer version (9) of this dataset was published. Show it");
        await page.Row("Human cost").ClickAsync();
        await Expect(page.Chip("theme filter: Human cost")).ToBeVisibleAsync();
        await Expect(page.Locator("dataset-news")).ToHaveAttributeAsync("data-version", version!);
    }

    private static async Task GoesOn(IPage page)
    {
        await page.Context.SetOfflineAsync(true);
        await page.Row("Demands").ClickAsync();
        await Expect(page.News()).ToContainTextAsync(Silent);
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.News()).ToBeEmptyAsync();
        Assert.True(await page.IsMarked());
    }
}
