using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>An unreachable server: the page stays, and the reader is told.</summary>
public sealed class ServerUnreachableTests(Site site) : BrowserTest(site)
{
    private const string Silent = "The server is not responding.";

    [Fact]
    public async Task The_page_stays_until_the_network_is_back_and_then_goes_on_and_no_document_is_loaded_meanwhile()
    {
        // A context of its own: in the cache of a pooled one the page may lie already.
        var page = await NewPage(On(Screens.Desk));
        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await page.Mark();

        await GoesOn(page);

        await page.Context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Link, new() { Name = "Қазақша", Exact = true }).ClickAsync();
        await Expect(page.News()).ToContainTextAsync(Silent);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task After_takeover_without_the_dataset_pages_outlast_the_network_and_an_API_that_fails_and_a_newer_version_is_offered()
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
        var traffic = Traffic.Of(page);

        await Step("the network fails and is back", () => GoesOn(page));

        await Step("a form asks the API as a link does", async () =>
        {
            await page.Locator("#q").FillAsync("gas");
            await page.Locator("#q").PressAsync("Enter");
            await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();
            Assert.True(await page.IsMarked());
            Assert.Empty(traffic.Pages);
            Assert.Contains($"/api/v1/{Datasets.Shipped}/view?theme=demands", traffic.Api);
            Assert.Contains($"/api/v1/{Datasets.Shipped}/view?q=gas&theme=demands", traffic.Api);
            Assert.EndsWith("?q=gas&theme=demands", page.Url, StringComparison.Ordinal);
        });

        await Step("a newer version is offered and nothing changes by itself", async () =>
        {
            var version = await page.Locator("dataset-news").GetAttributeAsync("data-version");
            await page.Clock.FastForwardAsync("05:01");
            await Expect(page.News()).ToHaveTextAsync("A newer version (9) of this dataset was published. Show it");
            await page.Chip("search filter: “gas”").ClickAsync();
            await Expect(page.Chip("search filter: “gas”")).ToHaveCountAsync(0);
            await Expect(page.Locator("dataset-news")).ToHaveAttributeAsync("data-version", version!);
        });

        await Step("where the API fails the page is loaded from the server", async () =>
        {
            Assert.True(await page.IsMarked());
            await page.RouteAsync("**/api/v1/**", route => route.AbortAsync());
            await page.Chip("theme filter: Demands").ClickAsync();
            await Expect(page.Chip("theme filter: Demands")).ToHaveCountAsync(0);
            Assert.False(await page.IsMarked());
        });
    }

    private static async Task GoesOn(IPage page)
    {
        await page.Context.SetOfflineAsync(true);
        await page.Row("Demands").ClickAsync();
        await Expect(page.News()).ToContainTextAsync(Silent);
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.News()).ToBeEmptyAsync();
        Assert.True(await page.IsMarked());
    }
}
