using System.Globalization;
using Dashboard.Browser.Tests.Timeline;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Linking;

public sealed class BrushPreviewTests(Site site) : BrowserTest(site)
{
    private const string TwoDays = "?from=2022-01-02&to=2022-01-03";

    [Fact]
    public async Task Marks_and_rows_show_what_the_dates_would_leave_and_the_dates_of_the_page_leave_nothing_of_it()
    {
        // On a smaller map a mark of few events is as small as can be.
        var page = await OpenDashboard(TwoDays, Screens.Wide);

        await Brush(page, "2022-01-02", "2022-01-02");
        var (both, one) = (
            ShippedRecord.EventsBetween("2022-01-02", "2022-01-03"),
            ShippedRecord.EventsBetween("2022-01-02", "2022-01-02"));
        Assert.Equal(ShippedRecord.MarksOf(both).Except(ShippedRecord.MarksOf(one)), (await page.Highlighted()).Faint);
        Assert.Equal("1", await Opacity(page, "#event-e004"));
        Assert.Equal("0.35", await Opacity(page, "#event-e008"));
        Assert.Equal("0.35", await Opacity(page, ".whole-country"));

        // A mark gets its previewed size; its number is hidden.
        await Brush(page, "2022-01-03", "2022-01-03");
        var there = ShippedRecord.EventsIn("aktau").Intersect(both).ToList();
        Assert.Equal(Math.Sqrt(there.Count(e => e["start"] == "2022-01-03") / (double)there.Count), await Scale(page, "aktau"), 0.05);
        Assert.Equal(1, await Scale(page, "oral"), 0.001);
        await Expect(page.Locator("a.mark[data-id='aktau'] :is(.count, .number):visible")).ToHaveCountAsync(0);

        // A place without a mark gets a ring.
        await Brush(page, "2022-01-04", "2022-01-04");
        Assert.Contains("radial-gradient", await Rings(page), StringComparison.Ordinal);

        await Brush(page, "2022-01-02", "2022-01-03");
        await Rest(page);
        Assert.Equal("none", await Rings(page));
        Assert.Empty((await page.Highlighted()).Faint);
        Assert.Equal("1", await Opacity(page, "#event-e008"));
    }

    [Fact]
    public async Task A_brush_that_was_given_up_leaves_nothing_and_else_it_stays_until_the_page_that_it_asked_for_is_there()
    {
        var page = await OpenDashboard(TwoDays);

        await Brush(page, "2022-01-02", "2022-01-02");
        await Rest(page);
        Assert.NotEmpty((await page.Highlighted()).Faint);
        await Expect(page.Locator("#event-e008")).ToHaveCSSAsync("opacity", "1");

        await Brush(page, "2022-01-02", "2022-01-02");
        await Rest(page);
        Assert.NotEmpty((await page.Highlighted()).Faint);
        await page.Follow($"/d/{Datasets.Shipped}?from=2022-01-02&to=2022-01-02");
        await Expect(page.Locator("#event-e008")).ToHaveCountAsync(0);
        Assert.Empty((await page.Highlighted()).Faint);
    }

    [Fact]
    public async Task A_pointer_that_has_drawn_dates_points_at_nothing_until_it_moves_on()
    {
        var page = await OpenDashboard().Brushable();
        await page.Press("2022-01-03");
        await page.Point("2022-01-08");
        await page.Mouse.UpAsync();
        await page.ShowsDates("2022-01-03", "2022-01-08");

        await page.EvaluateAsync("async () => { for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame); }");
        Assert.Empty((await page.Highlighted()).Faint);
        await page.Point("2022-01-07");
        await page.Point("2022-01-08");

        await page.Until("() => [...document.querySelectorAll('a.mark')].some(mark => getComputedStyle(mark).opacity < 1)");
    }

    // As event-timeline does.
    private static async Task Brush(IPage page, string from, string to)
    {
        await page.EvaluateAsync(
            """
            async ([from, to]) => {
              const timeline = document.querySelector('event-timeline');
              timeline.dispatchEvent(new CustomEvent('brushing', { bubbles: true, detail: { from, to } }));
              while (!performance.getEntriesByType('resource').some(entry => entry.name.includes('/index'))) await new Promise(resolve => setTimeout(resolve, 20));
            }
            """,
            new[] { from, to });
        await page.Highlighted();
    }

    private static Task<bool> Rest(IPage page) =>
        page.EvaluateAsync<bool>(
            "() => document.querySelector('event-timeline').dispatchEvent(new CustomEvent('brushing', { bubbles: true, detail: null }))");

    private static Task<string> Opacity(IPage page, string selector) =>
        page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).opacity", selector);

    private static Task<string> Rings(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('event-map .frame'), '::after').backgroundImage");

    private static async Task<double> Scale(IPage page, string place)
    {
        var scale = await page.EvaluateAsync<string>(
            "place => getComputedStyle(document.querySelector(`a.mark[data-id=${place}] .disc`)).scale",
            place);
        return scale == "none" ? 1 : double.Parse(scale, CultureInfo.InvariantCulture);
    }
}
