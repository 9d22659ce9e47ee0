namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The live timeline when its element is replaced.</summary>
public sealed class TakeoverTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-04&to=2022-01-11";
    private const string Replace =
        "() => { const timeline = document.querySelector('event-timeline'); timeline.replaceWith(timeline.cloneNode(true)); }";

    [Fact]
    public async Task A_drag_and_the_focus_of_its_handle_go_on_through_it_and_the_brush_and_Back_work_after_it()
    {
        var page = await Open($"/d/{Datasets.Ostland}?from=2019-03-02&to=2019-03-03").Brushable();
        await page.LastDay().FocusAsync();
        await page.PressHandle(page.LastDay());
        await page.Point("2019-03-05");

        await page.TakeOver();
        await Expect(page.Locator("event-timeline:state(brushing)")).ToBeVisibleAsync();
        await Expect(page.LastDay()).ToBeFocusedAsync();
        await page.DropAfter("2019-03-04");

        await page.ShowsDates("2019-03-02", "2019-03-04");
        await Expect(page.Locator("event-timeline:state(brushing)")).ToHaveCountAsync(0);
        await Expect(page.LastDay()).ToBeFocusedAsync();
        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 4\u00A0March");

        await page.Drag("2019-03-06", "2019-03-07");
        await page.ShowsDates("2019-03-06", "2019-03-07");
        await page.GoBackAsync();
        await page.ShowsDates("2019-03-02", "2019-03-04");
        await page.GoBackAsync();
        await page.ShowsDates("2019-03-02", "2019-03-03");
    }

    [Fact]
    public async Task Play_goes_on_through_it()
    {
        var page = await OpenDashboard("?from=2022-01-02&to=2022-01-02").Brushable();
        await page.Play().ClickAsync();
        await page.PlaysTo("2022-01-03");

        await page.TakeOver();
        var then = await page.EvaluateAsync<string>("() => document.querySelector('event-timeline').dataset.from");

        await page.Until("then => document.querySelector('event-timeline').dataset.from > then", then);
        await page.WaitUntilPlaying();
        await Expect(page.Play()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Twenty_replacements_leave_one_brush()
    {
        var page = await OpenDashboard(Dates).Brushable();
        for (var i = 0; i < 20; i++)
            await page.EvaluateAsync(Replace);

        await page.LastDay().PressAsync("ArrowRight");

        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 12\u00A0January");
        await Expect(page.FloatingLabel()).ToHaveCountAsync(1);
        await Expect(page.Timeline().GetByRole(AriaRole.Slider)).ToHaveCountAsync(2);
    }
}
