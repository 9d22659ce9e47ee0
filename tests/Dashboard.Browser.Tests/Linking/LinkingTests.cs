using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Linking;

/// <summary>What is pointed at or has the focus is highlighted in all other parts of the page.</summary>
public sealed class LinkingTests(Site site) : BrowserTest(site)
{
    private const string TwoDays = "?from=2022-01-02&to=2022-01-03";

    // What the files say of those two days.
    private static readonly IReadOnlyList<ShippedRecord.Row> Events = ShippedRecord.EventsBetween("2022-01-02", "2022-01-03");
    private static readonly ShippedRecord.Row RoadBlock = ShippedRecord.Events.With("e008");
    private static readonly ShippedRecord.Row KeyMoment = ShippedRecord.Events.With("e003");
    private static readonly ShippedRecord.Row WithdrawnFigure = ShippedRecord.Claims.With("c019");

    [Fact]
    public async Task A_mark_highlights_its_events_their_days_and_its_place()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Mark("aktau"));

        Assert.Equal(["aktau"], linked.Marks);
        Assert.Equal(Rows(In("aktau")), linked.Rows);
        Assert.Equal(In("aktau").Select(e => e["start"]).Distinct().Order(StringComparer.Ordinal), linked.Columns);
        Assert.Equal(["place aktau"], linked.Values);
        Assert.Empty(linked.Faint);
    }

    [Fact]
    public async Task A_town_holds_the_events_at_its_spots()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Mark("zhanaozen"));

        Assert.Equal(Rows(In("zhanaozen")), linked.Rows);
        Assert.Contains(In("zhanaozen"), e => e["place"] != "zhanaozen");
        Assert.Equal([KeyMoment["id"]], linked.Moments);
    }

    [Fact]
    public async Task A_row_highlights_its_mark_its_day_and_its_values()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Locator("#event-e008"));

        Assert.Equal([RoadBlock["place"]], linked.Marks);
        Assert.Equal(["event-e008"], linked.Rows);
        Assert.Equal([RoadBlock["start"]], linked.Columns);
        Assert.Equal(
            ShippedRecord.Themes.Where(t => t["parent"].Length == 0 && ShippedRecord.EventsOfTheme(t["id"]).Contains(RoadBlock)).Select(t => $"theme {t["id"]}"),
            linked.Values.Where(value => ShippedRecord.Themes.Any(t => t["parent"].Length == 0 && value == $"theme {t["id"]}")));
        Assert.Contains($"place {RoadBlock["place"]}", linked.Values);
    }

    [Fact]
    public async Task A_day_highlights_its_events_and_fades_the_marks_that_have_none()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Day("2022-01-02"));

        var thatDay = Events.Where(e => e["start"] == "2022-01-02").ToList();
        Assert.Equal(ShippedRecord.MarksOf(thatDay), linked.Marks);
        Assert.Equal(ShippedRecord.MarksOf(Events).Except(ShippedRecord.MarksOf(thatDay)), linked.Faint);
        Assert.Equal(Rows(thatDay), linked.Rows);
        Assert.Equal(["2022-01-02"], linked.Columns);
        Assert.False(linked.Country);
    }

    [Fact]
    public async Task A_value_highlights_the_marks_rows_and_days_that_have_it()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Locator("a.row[data-value='zhanaozen']"));

        Assert.Equal(["zhanaozen"], linked.Marks);
        Assert.Equal(Rows(In("zhanaozen")), linked.Rows);
        Assert.Equal(["place zhanaozen"], linked.Values);
        Assert.Contains("2022-01-02", linked.Columns);
    }

    [Fact]
    public async Task A_key_moment_highlights_its_event()
    {
        var page = await OpenDashboard(TwoDays);

        var linked = await page.Point(page.Locator(".flag a[data-event='e003']"));

        Assert.Equal(["event-e003"], linked.Rows);
        Assert.Equal([KeyMoment["place"]], linked.Marks);
        Assert.Equal(["e003"], linked.Moments);
    }

    [Fact]
    public async Task A_claim_highlights_its_mark_in_the_picture_where_it_was_stated_and_the_place_that_it_counts()
    {
        var page = await OpenDashboard("?from=2022-01-09&to=2022-01-09");

        var linked = await page.Point(page.Locator(".says [data-claim='c019']"));

        Assert.Equal(["c019"], linked.Claims);
        Assert.Equal([$"event-{WithdrawnFigure["stated_at"]}"], linked.Rows);
        Assert.Equal([WithdrawnFigure["stated_on"]], linked.Columns);
        Assert.Equal([$"place {WithdrawnFigure["place"]}"], linked.Values);
        Assert.True(linked.Country);
    }

    [Fact]
    public async Task A_row_of_an_event_highlights_the_claims_that_were_stated_at_it()
    {
        var page = await OpenDashboard("?from=2022-01-09&to=2022-01-09");

        Assert.Equal(["c019"], (await page.Point(page.Locator("#event-e097"))).Claims);
    }

    [Fact]
    public async Task A_claim_shows_what_it_replaced_and_what_replaced_it()
    {
        var page = await Open($"/d/{Datasets.Shipped}/casualties");

        var linked = await page.Point(page.Locator("tr[data-claim='c038'] .day"));

        Assert.Equal(["c038"], linked.Claims);
        Assert.Contains(ShippedRecord.Claims.Single(c => c["superseded_by"] == "c038" && c["superseded_how"] == "revised")["id"], linked.Chain);
        Assert.Contains(ShippedRecord.Claims.With("c038")["superseded_by"], linked.Chain);
        Assert.DoesNotContain("c019", linked.Chain);
    }

    [Fact]
    public async Task What_has_the_focus_is_linked_as_what_is_pointed_at()
    {
        var page = await OpenDashboard(TwoDays);
        var asks = page.WaitForResponseAsync(response => response.Url.Contains("/index", StringComparison.Ordinal));

        await page.Locator("#event-e008 a").FocusAsync();
        await asks;

        Assert.Equal([RoadBlock["place"]], (await page.Highlighted()).Marks);
    }

    [Fact]
    public async Task Beside_things_nothing_is_highlighted()
    {
        var page = await OpenDashboard(TwoDays);
        await page.Point(page.Mark("aktau"));

        await page.Locator("#events-heading").HoverAsync();

        var linked = await page.Highlighted();
        Assert.Empty(linked.Rows.Concat(linked.Marks).Concat(linked.Columns).Concat(linked.Values));
    }

    [Fact]
    public async Task No_node_is_touched()
    {
        var page = await OpenDashboard(TwoDays);
        await page.Point(page.Mark("aktau"));
        await page.Locator("#events-heading").HoverAsync();
        await page.EvaluateAsync(
            """
            () => {
              window.touched = 0;
              new MutationObserver(records => { window.touched += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            }
            """);

        await page.Locator("#event-e008").HoverAsync();
        await page.Day("2022-01-02").HoverAsync(new() { Force = true });

        Assert.NotEmpty((await page.Highlighted()).Faint);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.touched"));
    }

    [Fact]
    public async Task The_index_is_asked_for_once_and_only_when_something_is_pointed_at()
    {
        var page = await NewPage(On(Screens.Desk));
        var traffic = Traffic.Of(page);
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        await page.GotoAsync($"/d/{Datasets.Shipped}{TwoDays}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(traffic.Api);

        await page.Point(page.Mark("aktau"));
        await page.Locator("#event-e008").HoverAsync();
        await page.Follow($"/d/{Datasets.Shipped}?from=2022-01-02&to=2022-01-04");
        await Expect(page.Locator("#event-e013")).ToBeVisibleAsync();
        await page.Mark("aktau").HoverAsync(new() { Force = true });
        Assert.Contains("event-e004", (await page.Highlighted()).Rows);

        Assert.Equal([$"/api/v1/{Datasets.Shipped}/index"], traffic.Api);
        Assert.Empty(said);
    }

    [Fact]
    public async Task Another_filter_has_another_index()
    {
        var page = await OpenDashboard(TwoDays);
        await page.Point(page.Mark("aktau"));
        var asks = page.WaitForResponseAsync(response => response.Url.EndsWith("/index?theme=demands", StringComparison.Ordinal));

        await page.Follow($"/d/{Datasets.Shipped}{TwoDays}&theme=demands");
        await asks;

        await Expect(page.Locator("#event-e008")).ToHaveCountAsync(0);
        Assert.Equal(Rows(In("aktau").Intersect(ShippedRecord.EventsOfTheme("demands"))), (await page.Highlighted()).Rows);
    }

    [Fact]
    public async Task Without_the_index_what_stands_on_the_page_is_linked()
    {
        var page = await NewPage(On(Screens.Desk));
        var thrown = new List<string>();
        page.PageError += (_, error) => thrown.Add(error);
        await page.RouteAsync("**/index*", route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}{TwoDays}");

        await page.Locator("#event-e003").HoverAsync();

        var linked = await page.Highlighted();
        Assert.Equal(["e003"], linked.Moments);
        Assert.Empty(linked.Marks);
        Assert.Empty(thrown);
    }

    [Fact]
    public async Task After_takeover_things_are_linked_as_before()
    {
        var page = await OpenDashboard(TwoDays);
        var before = await page.Point(page.Mark("aktau"));

        await page.TakeOver();

        Assert.Equal(before.Rows, (await page.Highlighted()).Rows);
        await page.Locator("#event-e008").HoverAsync();
        Assert.Equal([RoadBlock["place"]], (await page.Highlighted()).Marks);
    }

    private static IEnumerable<ShippedRecord.Row> In(string place) => Events.Intersect(ShippedRecord.EventsIn(place));

    private static IEnumerable<string> Rows(IEnumerable<ShippedRecord.Row> events) => events.Select(e => $"event-{e["id"]}").Order(StringComparer.Ordinal);
}
