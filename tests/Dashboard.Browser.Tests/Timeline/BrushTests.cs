using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The brush under a mouse.</summary>
public sealed class BrushTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-04&to=2022-01-11";

    [Fact]
    public async Task A_drag_moves_a_range_a_handle_its_date_and_where_no_range_can_be_moved_it_chooses_anew()
    {
        // A handle is dragged from its middle, which is six pixels beside its day.
        var page = await OpenDashboard(Dates, Screens.Wide).Brushable();

        await Step("a range is moved as it is, and stays among the days", async () =>
        {
            await page.Drag("2022-01-07", "2022-01-12");
            await page.ShowsDates("2022-01-09", "2022-01-16");
            await page.Drag("2022-01-12", "2023-01-01");
            await page.ShowsDates("2022-01-24", "2022-01-31");
        });

        await Step("where none is a drag chooses anew", async () =>
        {
            await page.Drag("2022-01-20", "2022-04-01");
            await page.ShowsDates("2022-01-20", "2022-06-30");
        });

        await GoTo(page, "2022-01-01", "2022-01-31");
        await Step("in a range without room to move too", async () =>
        {
            await page.Drag("2022-01-20", "2022-01-22");
            await page.ShowsDates("2022-01-20", "2022-01-22");
        });

        await GoTo(page, "2022-01-04", "2022-01-11");
        await Step("a handle sets its date and leaves the other, may pass it and is no date at the end of time", async () =>
        {
            await page.PressHandle(page.LastDay());
            await page.DropAfter("2022-01-19");
            await page.ShowsDates("2022-01-04", "2022-01-19");
            await Expect(page.Chip("date filter: 4–19 January 2022")).ToBeVisibleAsync();

            await page.PressHandle(page.FirstDay());
            await page.DropAfter("2022-01-22");
            await page.ShowsDates("2022-01-20", "2022-01-22");

            await page.PressHandle(page.FirstDay());
            await page.Mouse.MoveAsync(0, 900, new() { Steps = 4 });
            await page.Mouse.UpAsync();
            await page.ShowsDates(null, "2022-01-22");
        });

        await GoTo(page, "2022-01-04", "2022-05-10");
        await Step("a date within a quarter stays when the other end is moved", async () =>
        {
            await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 10\u00A0May\u00A02022");
            await page.PressHandle(page.FirstDay());
            await page.DropAfter("2022-01-09");
            await page.ShowsDates("2022-01-10", "2022-05-10");
        });
    }

    [Fact]
    public async Task What_the_hand_does_is_shown_at_once_and_it_is_over_when_the_page_has_come()
    {
        var page = await OpenDashboard().Brushable();
        await page.ListenToBrush();

        await page.Press("2022-01-05");
        await page.Point("2022-01-07");

        await Expect(page.Locator("event-timeline:state(brushing)")).ToBeVisibleAsync();
        // What the page will show, events that began before included: it may come while the hand rests.
        var events = ShippedRecord.EventsBetween("2022-01-05", "2022-01-07").Count;
        await Expect(page.FloatingLabel()).ToHaveTextAsync($"5 January – 7 January · {events} events");
        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 7\u00A0January");
        Assert.Equal(["2022-01-05", "2022-01-06", "2022-01-07"], await page.StrongDays());
        Assert.Equal("2022-01-05 2022-01-07", (await page.BrushEvents())[^1]);

        await page.Mouse.UpAsync();
        await Expect(page.Chip("date filter: 5–7 January 2022")).ToBeVisibleAsync();
        await Expect(page.Locator("event-timeline:state(brushing)")).ToHaveCountAsync(0);
        // It may name the bar under the pointer by now.
        await page.Mouse.MoveAsync(5, 5);
        await Expect(page.FloatingLabel()).ToBeHiddenAsync();
        Assert.Equal("over", (await page.BrushEvents())[^1]);
    }

    [Fact]
    public async Task Escape_undoes_a_drag()
    {
        var page = await OpenDashboard(Dates).Brushable();
        await page.DisableTimers();
        var (address, entries) = (page.Url, await page.Entries());
        await page.ListenToBrush();
        await page.Press("2022-01-07");
        await page.Point("2022-01-08");

        await page.Keyboard.PressAsync("Escape");
        await page.Point("2022-01-20");
        await page.Mouse.UpAsync();

        await Expect(page.FirstDay()).ToHaveAttributeAsync("aria-valuetext", "From 4\u00A0January");
        Assert.Equal("over", (await page.BrushEvents())[^1]);
        Assert.Equal((address, entries), (page.Url, await page.Entries()));
    }

    [Fact]
    public async Task A_hand_that_rests_sees_the_page_the_gesture_is_one_entry_of_the_history_and_Escape_leads_back()
    {
        var page = await OpenDashboard(Dates).Brushable();
        var entries = await page.Entries();
        await page.Press("2022-01-15");
        await page.Point("2022-01-17");
        await page.ShowsDates("2022-01-15", "2022-01-17");

        await page.Point("2022-01-20");
        await page.Mouse.UpAsync();

        await page.ShowsDates("2022-01-15", "2022-01-20");
        Assert.Equal(entries + 1, await page.Entries());
        await page.GoBackAsync();
        await page.ShowsDates("2022-01-04", "2022-01-11");
        await Expect(page.FirstDay()).ToHaveAttributeAsync("aria-valuetext", "From 4\u00A0January");

        await page.Press("2022-01-15");
        await page.Point("2022-01-17");
        await page.ShowsDates("2022-01-15", "2022-01-17");
        await page.Keyboard.PressAsync("Escape");
        await page.ShowsDates("2022-01-04", "2022-01-11");
    }

    [Fact]
    public async Task The_servers_brush_gives_way_to_the_live_one_and_is_there_without_scripts()
    {
        var live = await OpenDashboard(Dates).Brushable();
        var plain = await OpenWithoutScripts(Dates);

        await Expect(live.Locator("svg.edge:visible, rect.brush:visible")).ToHaveCountAsync(0);
        await Expect(plain.Locator("svg.edge")).ToHaveCountAsync(2);
        await Expect(plain.Locator("rect.brush")).ToBeVisibleAsync();
        await Expect(plain.Timeline().GetByRole(AriaRole.Slider)).ToHaveCountAsync(0);
        await Expect(plain.Play()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Axe_finds_nothing_while_the_brush_is_moved_and_the_console_stays_empty()
    {
        var page = await Open("/robots.txt", Still());
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync($"/d/{Datasets.Shipped}{Dates}");
        await Task.FromResult(page).Brushable();
        await page.Press("2022-01-15");
        await page.Point("2022-01-17");
        await page.ShowsDates("2022-01-15", "2022-01-17");

        var found = await Axe.FindAsync(page, "section.timeline");

        Assert.True(found.Count == 0, string.Join("\n\n", found));
        Assert.Empty(said);
    }

    private static async Task GoTo(IPage page, string from, string to)
    {
        await page.Follow($"/d/{Datasets.Shipped}?from={from}&to={to}");
        await page.ShowsDates(from, to);
    }
}
