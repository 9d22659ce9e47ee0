using System.Text.RegularExpressions;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Filters;

/// <summary>The rail and the bar without scripts.</summary>
public sealed partial class FilterTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_theme_chosen_in_the_rail_gives_as_many_events_as_its_row_says()
    {
        var page = await OpenWithoutScripts();
        var said = Digits().Match(await page.Row("Demands").Locator(".count").InnerTextAsync()).Value;

        await page.Row("Demands").ClickAsync();

        await Expect(page.Count()).ToContainTextAsync($"{said} of {ShippedRecord.Events.Count} events");
    }

    [Fact]
    public async Task A_theme_chosen_in_the_rail_stands_in_the_address()
    {
        var page = await OpenWithoutScripts();

        await page.Row("Demands").ClickAsync();

        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}?theme=demands");
    }

    [Fact]
    public async Task A_chip_takes_its_filter_away()
    {
        var page = await OpenWithoutScripts("?theme=demands");

        await page.Chip("theme filter: Demands").ClickAsync();

        await Expect(page.Count()).ToContainTextAsync($"{ShippedRecord.Events.Count} events");
        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}");
    }

    [Fact]
    public async Task A_second_theme_is_added_to_the_first()
    {
        var page = await OpenWithoutScripts("?theme=demands");

        await page.Row("Human cost").ClickAsync();

        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Human cost")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task All_filters_are_cleared_at_once()
    {
        var page = await OpenWithoutScripts("?theme=demands&from=2022-01-02&place=almaty&q=gas");

        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}");
    }

    [Fact]
    public async Task A_search_keeps_the_filters_that_were_there()
    {
        var page = await OpenWithoutScripts("?theme=unrest");

        await page.Locator("#q").FillAsync("Zhanaozen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(page.Chip("search filter: “Zhanaozen”")).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Protest and unrest")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_facet_unfolds()
    {
        var page = await OpenWithoutScripts();
        await Expect(page.Row("Riots")).ToHaveCountAsync(0);

        await page.Rail().GetByRole(AriaRole.Link, new() { Name = "Type of event" }).ClickAsync();

        await Expect(page.Row("Riots")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_rows_that_are_shown_can_be_downloaded()
    {
        var page = await OpenWithoutScripts("?theme=demands");
        var links = await page.Locator(".bar a[download]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(2, links.Length);

        foreach (var link in links)
            Assert.Equal(200, (await page.APIRequest.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Where_nothing_matches_the_page_says_so()
    {
        var page = await OpenWithoutScripts("?theme=demands&from=2023-06-01&to=2023-06-02");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No event matches these filters." })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_nothing_matches_the_removal_that_is_offered_gives_events()
    {
        var page = await OpenWithoutScripts("?theme=demands&from=2023-06-01&to=2023-06-02");

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the dates" }).ClickAsync();

        await Expect(page.Events().First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"^\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
