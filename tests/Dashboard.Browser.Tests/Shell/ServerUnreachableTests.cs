using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>An unreachable server: the page stays, and the reader is told.</summary>
public sealed class ServerUnreachableTests(Site site) : BrowserTest(site)
{
    private const string Silent = "The server is not responding.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_stays_until_the_network_is_back_and_then_goes_on(bool isTaken)
    {
        var page = await OpenDashboard();
        await page.Mark();
        await page.WithoutDataset();
        if (isTaken)
            await page.TakeOver();
        await page.Context.SetOfflineAsync(true);

        await page.Row("Demands").ClickAsync();
        await Expect(page.News()).ToContainTextAsync(Silent);
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
        await page.Context.SetOfflineAsync(false);

        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.News()).ToBeEmptyAsync();
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_link_that_loads_a_document_is_not_followed_without_a_network()
    {
        var page = await OpenDashboard();
        await page.Mark();
        await page.Context.SetOfflineAsync(true);

        await page.GetByRole(AriaRole.Link, new() { Name = "Қазақша", Exact = true }).ClickAsync();

        await Expect(page.News()).ToContainTextAsync(Silent);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_newer_version_is_offered_and_nothing_changes_by_itself()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.Clock.InstallAsync();
        await page.RouteAsync(
            "**/api/v1/datasets",
            route =>
                route.FulfillAsync(
                    new() { ContentType = "application/json", Body = $$"""[{"id":"{{Datasets.Shipped}}","version":"9-00ff"}]""" }));
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await page.TakeOver();
        var version = await page.Locator("dataset-news").GetAttributeAsync("data-version");

        await page.Clock.FastForwardAsync("05:01");

        await Expect(page.News()).ToHaveTextAsync("A newer version (9) of this dataset was published. Show it");
        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Locator("dataset-news")).ToHaveAttributeAsync("data-version", version!);
    }
}
