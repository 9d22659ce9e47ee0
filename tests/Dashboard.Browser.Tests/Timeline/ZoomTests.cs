namespace Dashboard.Browser.Tests.Timeline;

/// <summary>Dates outside the focus, day by day.</summary>
public sealed class ZoomTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Keys_move_the_brush_by_a_day_there_and_back()
    {
        var page = await OpenDashboard("?from=2023-03-01&to=2023-04-30").Brushable();

        await page.FirstDay().PressAsync("ArrowRight");
        await page.ShowsDates("2023-03-02", "2023-04-30");
        await page.LastDay().PressAsync("ArrowLeft");
        await page.ShowsDates("2023-03-02", "2023-04-29");
        await page.FirstDay().PressAsync("ArrowLeft");

        await page.ShowsDates("2023-03-01", "2023-04-29");
        await Expect(page.FirstDay()).ToBeFocusedAsync();
        await Expect(page.FirstDay()).ToHaveAttributeAsync("aria-valuetext", "From 1\u00A0March\u00A02023");
    }

    [Fact]
    public async Task A_bar_opens_into_finer_ones_and_the_focus_stays_on_its_days()
    {
        var page = await OpenDashboard().Brushable();

        await page.Locator("a.column[data-from='2023-04-01']").PressAsync("Enter");
        await page.ShowsDates("2023-04-01", "2023-06-30");

        await Expect(page.Locator("a.column[data-from='2023-04-01']")).ToBeFocusedAsync();
        await Expect(page.Locator("a.column[data-from='2023-04-03'][data-to='2023-04-09']")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoom out: January to December 2023" }).ClickAsync();
        await page.ShowsDates("2023-01-01", "2023-12-31");
    }

    [Fact]
    public async Task A_drag_that_rests_on_coarse_bars_ends_where_they_open()
    {
        var page = await OpenDashboard("?from=2023-03-01&to=2023-03-31").Brushable();

        await page.Press("2023-10-01");
        // In one step: a slow machine would rest on a bar between.
        var (x, y) = await page.Middle("2024-04-01");
        await page.Mouse.MoveAsync(x, y);
        await page.ShowsDates("2023-10-01", "2024-06-30");
        await page.Mouse.MoveAsync(300, 300);
        await page.Mouse.UpAsync();

        await page.ShowsDates("2023-10-01", "2024-06-30");
        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 30\u00A0June\u00A02024");
        await Expect(page.Locator("event-timeline:not(:state(brushing))")).ToBeVisibleAsync();
    }
}
