namespace Dashboard.Browser.Tests.Compare;

/// <summary>Two filters side by side.</summary>
public sealed class ComparePageTests(Site site) : BrowserTest(site)
{
    private const string Two =
        "/compare?from=2022-01-04&place=almaty&to=2022-01-06&with=from%3D2022-01-05%26place%3Dtaraz%26to%3D2022-01-09";

    [Fact]
    public async Task The_second_side_is_chosen_by_a_form_and_by_links_without_scripts()
    {
        var page = await OpenWithoutScripts(Two);

        await page.Locator(".view:has(#view-2) a.button.filters").ClickAsync();
        await page.Locator("#filter-date-to").FillAsync("2022-01-07");
        await page.Locator(".dates button").ClickAsync();
        await page.Row("Demands").ClickAsync();

        await Expect(page.Locator("#view-1")).ToContainTextAsync("4–6 January 2022");
        await Expect(page.Locator("#view-2")).ToContainTextAsync("5–7 January 2022");
        await Expect(page.Locator("#view-2")).ToContainTextAsync("Demands");
    }

    [Fact]
    public async Task After_takeover_a_side_changes_without_a_request()
    {
        var page = await OpenAfterTakeover(Two);
        await page.HasDataset();
        var traffic = Traffic.Of(page);

        await page.Locator(".view:has(#view-2)")
            .GetByRole(AriaRole.Link, new() { Name = "Remove place filter: Taraz", Exact = true })
            .ClickAsync();
        await Expect(page.Locator("#view-2")).Not.ToContainTextAsync("Taraz");

        await Expect(page.Locator("#view-1")).ToContainTextAsync("Almaty");
        Assert.Empty(traffic.All);
    }
}
