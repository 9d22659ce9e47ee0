using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Links and forms with scripts, before the runtime: pages come into the document that is there.</summary>
public sealed class NavigationTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_facet_changes_the_page_in_its_document_and_asks_for_no_runtime()
    {
        var page = await OpenDashboard();
        await page.Mark();
        var traffic = Traffic.Of(page);

        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        Assert.True(await page.IsMarked());
        Assert.Empty(traffic.Runtime);
        Assert.Equal([$"/d/{Datasets.Shipped}?theme=demands"], traffic.Pages);
    }

    [Fact]
    public async Task Opening_a_page_asks_for_no_runtime()
    {
        var page = await NewPage(On(Screens.Desk));
        var traffic = Traffic.Of(page);

        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(traffic.Runtime);
        Assert.Equal(0, await page.Locator("link[rel=preload][href*='_framework'], link[rel=modulepreload]").CountAsync());
    }

    [Fact]
    public async Task Back_and_forward_bring_back_what_was_shown()
    {
        var page = await OpenDashboard();
        await page.Mark();
        await page.Row("Demands").ClickAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
        await page.GoForwardAsync();
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_form_is_sent_within_the_document_to_the_canonical_address()
    {
        var page = await OpenDashboard("?theme=demands");
        await page.Mark();

        await page.Locator("#q").FillAsync("gas");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();

        Assert.EndsWith("?q=gas&theme=demands", page.Url, StringComparison.Ordinal);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task Without_the_script_of_Blazor_a_form_goes_to_the_canonical_address_too()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}?theme=demands");

        await page.Locator("#q").FillAsync("gas");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page.Chip("search filter: “gas”")).ToBeVisibleAsync();

        Assert.EndsWith("?q=gas&theme=demands", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_focus_stays_on_the_link_that_was_followed()
    {
        var page = await OpenDashboard();
        await page.Row("Demands").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Chip("theme filter: Demands")).ToBeVisibleAsync();

        await Expect(page.Row("Demands")).ToBeFocusedAsync();
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
    public async Task Colours_follow_the_address()
    {
        var page = await OpenDashboard();
        await page.Mark();

        await page.GetByRole(AriaRole.Link, new() { Name = "Dark", Exact = true }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task A_language_link_loads_the_page()
    {
        var page = await OpenDashboard();
        await page.Mark();

        await page.GetByRole(AriaRole.Link, new() { Name = "Русский", Exact = true }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        Assert.False(await page.IsMarked());
    }

    [Theory]
    [InlineData("/d/nowhere")]
    [InlineData("/nowhere")]
    public async Task An_address_without_a_page_leads_to_the_datasets(string address)
    {
        var page = await OpenDashboard();

        await page.Follow(address);

        await Expect(page.Locator("main h1")).ToHaveTextAsync("There is no page at this address");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kazakhstan, January 2022" }).ClickAsync();
        await Expect(page.Count()).ToHaveTextAsync($"{ShippedRecord.Events.Count} events");
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
