using System.Text.RegularExpressions;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Filters;

public sealed partial class FilterTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Themes_a_search_and_a_facet_are_chosen_and_taken_away()
    {
        var page = await OpenWithoutScripts();
        var said = Digits().Match(await page.Row("Demands").Locator(".count").InnerTextAsync()).Value;

        await page.Row("Demands").ClickAsync();
        await Expect(page.Count()).ToContainTextAsync($"{said} of {ShippedRecord.Events.Count} recorded events");
        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}?theme=demands");

        await page.Row("Human cost").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Human cost")).ToBeVisibleAsync();

        await page.Chip("theme filter: Human cost").ClickAsync();
        await page.Locator("#q").FillAsync("Zhanaozen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Chip("search filter: “Zhanaozen”")).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}");

        await Expect(page.Row("Riots")).ToHaveCountAsync(0);
        await page.Rail().GetByRole(AriaRole.Link, new() { Name = "Type of event" }).ClickAsync();
        await Expect(page.Row("Riots")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_rows_that_are_shown_can_be_downloaded_and_where_none_is_a_link_leads_out()
    {
        var page = await OpenWithoutScripts("?theme=demands");
        var links = await page.Locator(".bar a[download]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(2, links.Length);
        foreach (var link in links)
            Assert.Equal(200, (await page.APIRequest.GetAsync(link)).Status);

        await page.GotoAsync($"/d/{Datasets.Shipped}?theme=demands&from=2023-06-01&to=2023-06-02");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No event matches these filters." })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the dates" }).ClickAsync();
        await Expect(page.Events().First).ToBeVisibleAsync();
    }
    [GeneratedRegex(@"^\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
