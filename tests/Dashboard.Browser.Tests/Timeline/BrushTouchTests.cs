namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The brush under a finger.</summary>
public sealed class BrushTouchTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-04&to=2022-01-11";

    [Fact]
    public async Task A_finger_moves_a_handle_as_large_as_a_thumb_taps_bars_and_scrolls_the_page()
    {
        var options = On(Screens.Phone);
        (options.HasTouch, options.IsMobile) = (true, true);
        var page = await Open($"/d/{Datasets.Shipped}{Dates}", options).Brushable();
        var box = (await page.LastDay().BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await Step("a handle is as large as a thumb and makes the page no wider", async () =>
        {
            Assert.Equal((44, 44), (box.Width, box.Height));
            Assert.Equal(Screens.Phone.Width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        });

        await Step("a finger moves it", async () =>
        {
            await Finger.Swipe(page, (x, y), (x + 120, y));
            await page.Until("() => document.querySelector('event-timeline').dataset.to > '2022-01-18'");
            Assert.Contains("from=2022-01-04", page.Url, StringComparison.Ordinal);
        });

        await Step("a tap beside it is the bar's", async () =>
        {
            await page.Follow($"/d/{Datasets.Shipped}{Dates}");
            await page.ShowsDates("2022-01-04", "2022-01-11");
            var day = (await page.Day("2022-01-12").BoundingBoxAsync())!;
            var handle = (await page.LastDay().BoundingBoxAsync())!;
            await page.Touchscreen.TapAsync(day.X + (day.Width / 2), handle.Y + (handle.Height / 2));
            await page.ShowsDates("2022-01-12", "2022-01-12");
        });

        await Step("a finger that goes up scrolls the page", async () =>
        {
            await page.EvaluateAsync("() => scrollTo({ top: 0, behavior: 'instant' })");
            var (left, top) = await page.Middle("2022-01-16");
            await Finger.Swipe(page, (left, top), (left, top - 200));
            await page.Until("() => scrollY > 50");
            await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 12\u00A0January");
        });
    }
}
