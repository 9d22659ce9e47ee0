namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The timeline without scripts.</summary>
public sealed class TimelineTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Without_scripts_a_day_becomes_the_dates_beside_the_other_filters_and_dates_are_typed()
    {
        var page = await OpenWithoutScripts("?theme=unrest");

        await page.Day("2022-01-06").ClickAsync();
        await Expect(page.Chip("date filter: 6 January 2022")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync($"{Site.Origin}/d/{Datasets.Shipped}?from=2022-01-06&theme=unrest&to=2022-01-06");

        await page.Timeline().GetByLabel("From", new() { Exact = true }).FillAsync("2022-01-04");
        await page.Timeline().GetByLabel("to", new() { Exact = true }).FillAsync("2022-01-05");
        await page.Timeline().GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.Chip("date filter: 4–5 January 2022")).ToBeVisibleAsync();
        await Expect(page.Chip("theme filter: Protest and unrest")).ToBeVisibleAsync();
    }
    [Fact]
    public async Task A_bar_tells_the_pointer_and_the_keyboard_its_days_events_and_themes_and_a_moment_without_a_flag_its_name()
    {
        var page = await OpenDashboard().Brushable();
        var bar = page.Locator("a.column[data-from='2022-01-05']");
        var theme = await page.Locator("event-timeline").GetAttributeAsync("data-theme-2");

        await page.Point("2022-01-05");
        await Expect(page.FloatingLabel()).ToContainTextAsync($"{await bar.GetAttributeAsync("aria-label")} · ");
        await Expect(page.FloatingLabel()).ToContainTextAsync($"{theme} ");

        await page.Mouse.MoveAsync(0, 0);
        await Expect(page.FloatingLabel()).ToBeHiddenAsync();
        await bar.FocusAsync();
        await Expect(page.FloatingLabel()).ToContainTextAsync($"{theme} ");

        var moment = page.Locator("svg.focus a.moment").Last;
        var name = (await moment.GetAttributeAsync("aria-label"))!;

        await moment.HoverAsync();
        await Expect(page.FloatingLabel()).ToHaveTextAsync(name);
        await page.Mouse.MoveAsync(5, 5);
        await Expect(page.FloatingLabel()).ToBeHiddenAsync();
        await moment.FocusAsync();
        await Expect(page.FloatingLabel()).ToBeVisibleAsync();
    }
}
