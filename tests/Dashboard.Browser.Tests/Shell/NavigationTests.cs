using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Links and forms with scripts, before the runtime: pages are fetched into the document.</summary>
public sealed class NavigationTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Facets_forms_Back_Forward_and_colours_change_the_page_in_its_document_ask_for_no_runtime_and_a_language_loads_it()
    {
        var page = await Open("/robots.txt");
        var traffic = Traffic.Of(page);
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await page.Locator("link[rel=preload][href*='_framework'], link[rel=modulepreload]").CountAsync());
        await page.Mark();

        await page.Row("Demands").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();
        await Expect(page.Row("Demands")).ToBeFocusedAsync();
        Assert.Equal([$"/d/{Datasets.Shipped}?theme=demands"], traffic.Pages);

        await page.GoBackAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");
        await page.GoForwardAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await page.Locator("#q").FillAsync("gas");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();
        Assert.EndsWith("?q=gas&theme=demands", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.True(await page.IsMarked());
        Assert.Empty(traffic.Runtime);

        await page.GetByRole(AriaRole.Link, new() { Name = "Русский", Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        Assert.False(await page.IsMarked());
    }
    [Fact]
    public async Task Without_the_script_of_Blazor_a_form_goes_to_the_canonical_address_too()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}?theme=demands");

        await page.Locator("#q").FillAsync("gas");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();

        Assert.EndsWith("?q=gas&theme=demands", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_focus_follows_an_event_into_its_panel_and_back_to_its_row()
    {
        var page = await OpenDashboard();
        var row = page.Events().Nth(20);
        var title = await row.InnerTextAsync();
        await row.FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        Assert.Equal(0, await page.Panel().EvaluateAsync<int>("panel => panel.scrollTop"));
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#events h4 a:focus")).ToHaveTextAsync(title);
        await Expect(row).ToBeInViewportAsync();
    }

    [Fact]
    public async Task An_address_without_a_page_leads_to_the_datasets()
    {
        var page = await OpenDashboard();

        await page.Follow("/d/nowhere");

        await Expect(page.Locator("main h1")).ToHaveTextAsync("There is no page at this address");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kazakhstan, January 2022" }).ClickAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} recorded events");
    }

    [Fact]
    public async Task An_event_of_a_phone_opens_at_its_top()
    {
        var page = await OpenDashboard("", Screens.Phone);

        await page.Events().Nth(20).ClickAsync();

        await Expect(page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeInViewportAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => scrollY"));
    }
}
