using Dashboard.Browser.Tests.Map;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>With the dataset loaded, the browser answers requests itself.</summary>
public sealed class LocalAnswersTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Filters_panels_other_pages_and_bad_values_ask_for_nothing_and_go_on_without_a_network()
    {
        // The script of the map comes when the browser is idle, or is asked for.
        var page = await OpenAfterTakeover().Alive();
        await page.HasDataset();
        await page.Mark();
        var traffic = Traffic.Of(page);

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Day("2022-01-05").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("from=2022-01-05", StringComparison.Ordinal));
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();
        Assert.Empty(traffic.All);

        await page.Context.SetOfflineAsync(true);
        await page.GoBackAsync();
        await Expect(page.Panel()).ToHaveCountAsync(0);
        await page.Events().Nth(1).ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();
        await page.Follow($"/d/{Datasets.Shipped}/casualties?known=2022-01-10");
        await Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await page.Follow($"/d/{Datasets.Shipped}?theme=demands,nope");
        await Expect(page.Notice()).ToContainTextAsync("theme=nope was ignored: it is not a theme of this dataset.");

        Assert.True(await page.IsMarked());
    }
}
