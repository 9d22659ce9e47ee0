namespace Dashboard.Browser.Tests.Timeline;

/// <summary>Few days, hour by hour.</summary>
public sealed class HoursTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_day_opens_into_hours_that_keys_drags_and_play_choose_and_leads_back_to_days()
    {
        // Without motion, play takes one step at a time.
        var page = await Open($"/d/{Datasets.Shipped}?from=2022-01-05&to=2022-01-05", Still()).Brushable();
        await Step("The day opens into its hours", async () =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Show hours: 5\u00A0January\u00A02022" }).ClickAsync();
            await page.ShowsDates("2022-01-05T00:00", "2022-01-05T23:00");
        });
        await Step("Keys move an end by an hour, and by a day", async () =>
        {
            var first = page.GetByRole(AriaRole.Slider, new() { Name = "First hour" });
            await first.PressAsync("ArrowRight");
            await page.ShowsDates("2022-01-05T01:00", "2022-01-05T23:00");
            await Expect(first).ToHaveAttributeAsync("aria-valuetext", "From 5\u00A0January, 01:00");
            await first.PressAsync("PageDown");
            await page.ShowsDates("2022-01-04T01:00", "2022-01-05T23:00");
        });
        await Step("A drag chooses hours, beside the bar of those whose hour is not known", async () =>
        {
            await page.Press("2022-01-03T02:00");
            await page.Point("2022-01-03T05:00");
            await page.Mouse.UpAsync();
            await page.ShowsDates("2022-01-03T02:00", "2022-01-03T05:00");
        });
        await Step("Play begins with the first hour", async () =>
        {
            await page.Play().ClickAsync();
            await page.ShowsDates("2022-01-03T02:00", "2022-01-03T02:00");
        });
        await Step("The way out leads to the day", async () =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Zoom out: 3\u00A0January\u00A02022" }).ClickAsync();
            await page.ShowsDates("2022-01-03", "2022-01-03");
        });
    }
}
