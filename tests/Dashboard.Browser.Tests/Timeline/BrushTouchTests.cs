namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The brush under a finger.</summary>
public sealed class BrushTouchTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-04&to=2022-01-11";

    [Fact]
    public async Task A_finger_moves_a_handle()
    {
        var page = await OpenOnPhone(Dates);
        var (x, y) = await Handle(page);

        await Finger.Swipe(page, (x, y), (x + 120, y));

        await page.Until("() => document.querySelector('event-timeline').dataset.to > '2022-01-18'");
        Assert.Contains("from=2022-01-04", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finger_that_goes_up_scrolls_the_page()
    {
        var page = await OpenOnPhone(Dates);
        var (x, y) = await page.Middle("2022-01-16");

        await Finger.Swipe(page, (x, y), (x, y - 200));

        await page.Until("() => scrollY > 50");
        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 11\u00A0January");
    }

    [Fact]
    public async Task A_tap_beside_a_handle_is_the_bars()
    {
        var page = await OpenOnPhone(Dates);
        var day = (await page.Day("2022-01-12").BoundingBoxAsync())!;
        var (_, y) = await Handle(page);

        await page.Touchscreen.TapAsync(day.X + (day.Width / 2), y);

        await page.ShowsDates("2022-01-12", "2022-01-12");
    }

    [Fact]
    public async Task Handles_are_as_large_as_a_thumb_and_make_the_page_no_wider()
    {
        var page = await OpenOnPhone(Dates);

        var box = (await page.LastDay().BoundingBoxAsync())!;

        Assert.Equal((44, 44), (box.Width, box.Height));
        Assert.Equal(Screens.Phone.Width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private async Task<IPage> OpenOnPhone(string query)
    {
        var options = On(Screens.Phone);
        (options.HasTouch, options.IsMobile) = (true, true);
        return await Open($"/d/{Datasets.Shipped}{query}", options).Brushable();
    }

    private static async Task<(float X, float Y)> Handle(IPage page)
    {
        var box = (await page.LastDay().BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
