namespace Dashboard.Browser.Tests.Shell;

/// <summary>With the dataset loaded, the browser answers requests itself.</summary>
public sealed class LocalAnswersTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_filter_asks_for_nothing()
    {
        var page = await OpenWithDataset();
        var traffic = Traffic.Of(page);

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Day("2022-01-05").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("from=2022-01-05", StringComparison.Ordinal));
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();

        Assert.Empty(traffic.All);
    }

    [Fact]
    public async Task Without_a_network_filters_panels_and_what_was_known_go_on_working()
    {
        var page = await OpenWithDataset();
        await page.Mark();
        await page.Context.SetOfflineAsync(true);

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await page.Events().First.ClickAsync();
        await Expect(page.Panel()).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.Follow($"/d/{Datasets.Shipped}/casualties?known=2022-01-10");
        await Expect(page.Locator("main h1")).ToBeVisibleAsync();

        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_bad_value_is_left_out_and_named_without_a_network_too()
    {
        var page = await OpenWithDataset();
        await page.Context.SetOfflineAsync(true);

        await page.Follow($"/d/{Datasets.Shipped}?theme=demands,nope");

        await Expect(page.Notice()).ToContainTextAsync("theme=nope was ignored: it is not a theme of this dataset.");
    }

    private async Task<IPage> OpenWithDataset()
    {
        var page = await OpenDashboard();
        await page.TakeOver();
        await page.HasDataset();
        return page;
    }
}
