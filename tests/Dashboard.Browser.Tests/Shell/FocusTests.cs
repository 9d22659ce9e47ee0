using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Where the focus goes if its element disappears: never out of the page.</summary>
public sealed class FocusTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_focus_goes_to_what_is_closest_of_what_is_left(bool afterTakeover)
    {
        const string query = "?from=2022-01-02&to=2022-01-11&theme=demands,unrest";
        var page = await (afterTakeover ? OpenAfterTakeover(query) : OpenDashboard(query));

        await Enter(page.GetByRole(AriaRole.Link, new() { Name = "Whole period", Exact = true }));
        await Expect(page.Locator("#timeline-title")).ToBeFocusedAsync();

        await Enter(page.Chip("theme filter: Demands"));
        await Expect(page.Locator("a.chip:focus")).ToHaveTextAsync("Protest and unrest×");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");
        await Expect(page.Count()).ToBeFocusedAsync();

        await Enter(page.Row("Aktau"));
        await Expect(page.Chip("place filter: Aktau")).ToBeVisibleAsync();
        await Expect(page.Row("Aktau")).ToBeFocusedAsync();
        await Enter(page.GetByRole(AriaRole.Link, new() { Name = "Clear all", Exact = true }));
        await Expect(page.Count()).ToBeFocusedAsync();

        await Enter(page.Locator("a.mark[data-id='taraz']"));
        await Expect(page.Chip("place filter: Taraz")).ToBeVisibleAsync();
        await Expect(page.Locator("a.mark[data-id='taraz']")).ToBeFocusedAsync();

        await Enter(page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Light", Exact = true })).ToBeFocusedAsync();

        await page.Follow($"/d/{Datasets.Shipped}?theme=demands&from=2023-06-01&to=2023-06-02");
        await Enter(page.GetByRole(AriaRole.Link, new() { Name = "Remove the dates" }));
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Events", Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_it_goes_into_the_sheet_of_filters_and_out_again()
    {
        var page = await OpenDashboard("", Screens.Phone);

        await Enter(page.Locator("nav.tabs a").Last);
        await Expect(page.Rail()).ToBeFocusedAsync();
        await Enter(page.Row("Demands"));
        await Enter(page.Rail().GetByRole(AriaRole.Link, new() { Name = $"Show {ShippedRecord.EventsOfTheme("demands").Count} events" }));

        await Expect(page.Count()).ToBeFocusedAsync();
    }

    private static Task Enter(ILocator link) => link.PressAsync("Enter");
}
