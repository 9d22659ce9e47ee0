using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Linking;

/// <summary>A selection is the same in all parts of the page, is scrolled into view and focused; going back restores the focus.</summary>
public sealed class SelectionTests(Site site) : BrowserTest(site)
{
    private const string TenDays = "?from=2022-01-02&to=2022-01-11";

    [Fact]
    public async Task A_key_moment_opens_its_panel_and_Escape_leads_to_its_row_on_whatever_page_of_the_list()
    {
        var page = await OpenDashboard(TenDays);
        await Expect(page.Locator("#event-e097")).ToHaveCountAsync(0);
        await page.Locator(".flag a[data-event='e097']").PressAsync("Enter");
        await Expect(page.Panel()).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#event-e097 a")).ToBeFocusedAsync();
        await Expect(page.Locator("#event-e097")).ToBeInViewportAsync();

        // If the page of the list has no such row, Back focuses the key moment that was followed.
        await page.GotoAsync($"/d/{Datasets.Shipped}{TenDays}");
        await page.Locator(".flag a[data-event='e097']").PressAsync("Enter");
        await Expect(page.Panel()).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.Locator(".flag a[data-event='e097']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_way_back_leads_to_the_row_too()
    {
        var page = await OpenWithoutScripts(TenDays + "&select=events/e097");

        await page.Panel().GetByRole(AriaRole.Link, new() { Name = "All events" }).ClickAsync();

        await Expect(page.Locator("#event-e097")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_mark_of_the_claims_chart_selects_its_row_and_Back_undoes_it()
    {
        var page = await Open($"/d/{Datasets.Shipped}/casualties");

        await page.Locator(".picture [data-claim='c019'] .mark:visible").First.ClickAsync();

        await Expect(page.Locator("tr[data-claim='c019']")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(page.Locator("tr[data-claim='c019']")).ToBeInViewportAsync();
        await Expect(page.Locator("tr[data-claim='c019'] a").First).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("tr[data-claim='c019']")).ToBeInViewportAsync();
        await Expect(page.Locator(".chart .selected[data-claim='c019']").First).ToBeAttachedAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("tr[aria-current]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_mark_of_the_casualties_block_leads_to_its_row_among_the_claims()
    {
        var page = await OpenDashboard();

        await page.Locator("article .chart [data-claim='c019'] .mark").ClickAsync(new() { Force = true });

        await Expect(page).ToHaveURLAsync(new Regex("/casualties\\?.*select=claims/c019$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator("tr[data-claim='c019']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task An_address_restores_the_selected_place_on_the_map_and_in_the_list()
    {
        var page = await OpenDashboard(TenDays + "&select=places/taraz");

        await Expect(page.Locator("a.mark.selected[data-id='taraz']")).ToBeVisibleAsync();
        await Expect(page.Locator("li.event.selected").First).ToBeInViewportAsync();
    }
}
