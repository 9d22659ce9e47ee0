using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Linking;

public sealed class LinkingTests(Site site) : BrowserTest(site)
{
    private const string TwoDays = "?from=2022-01-02&to=2022-01-03";

    // The record of those two days.
    private static readonly IReadOnlyList<ShippedRecord.Row> Events = ShippedRecord.EventsBetween("2022-01-02", "2022-01-03");
    private static readonly ShippedRecord.Row RoadBlock = ShippedRecord.Events.With("e008");
    private static readonly ShippedRecord.Row KeyMoment = ShippedRecord.Events.With("e003");
    private static readonly ShippedRecord.Row WithdrawnFigure = ShippedRecord.Claims.With("c019");

    [Fact]
    public async Task Marks_rows_days_values_and_key_moments_highlight_what_belongs_to_them_in_all_parts()
    {
        var page = await OpenDashboard(TwoDays);

        var mark = await page.Point(page.Mark("aktau"));
        Assert.Equal(["aktau"], mark.Marks);
        Assert.Equal(Rows(In("aktau")), mark.Rows);
        Assert.Equal(In("aktau").Select(e => e["start"]).Distinct().Order(StringComparer.Ordinal), mark.Columns);
        Assert.Equal(["place aktau"], mark.Values);
        Assert.Empty(mark.Faint);

        // A town includes the events at its spots.
        var town = await Then(page.Mark("zhanaozen"));
        Assert.Equal(Rows(In("zhanaozen")), town.Rows);
        Assert.Contains(In("zhanaozen"), e => e["place"] != "zhanaozen");
        Assert.Equal([KeyMoment["id"]], town.Moments);

        var row = await Then(page.Locator("#event-e008"));
        Assert.Equal([RoadBlock["place"]], row.Marks);
        Assert.Equal(["event-e008"], row.Rows);
        Assert.Equal([RoadBlock["start"]], row.Columns);
        Assert.Equal(
            ShippedRecord
                .Themes.Where(t => t["parent"].Length == 0 && ShippedRecord.EventsOfTheme(t["id"]).Contains(RoadBlock))
                .Select(t => $"theme {t["id"]}"),
            row.Values.Where(value => ShippedRecord.Themes.Any(t => t["parent"].Length == 0 && value == $"theme {t["id"]}")));
        Assert.Contains($"place {RoadBlock["place"]}", row.Values);

        // A day fades the marks without events on it.
        var day = await Then(page.Day("2022-01-02"));
        var thatDay = Events.Where(e => e["start"] == "2022-01-02").ToList();
        Assert.Equal(ShippedRecord.MarksOf(thatDay), day.Marks);
        Assert.Equal(ShippedRecord.MarksOf(Events).Except(ShippedRecord.MarksOf(thatDay)), day.Faint);
        Assert.Equal(Rows(thatDay), day.Rows);
        Assert.Equal(["2022-01-02"], day.Columns);
        Assert.False(day.Country);

        var value = await Then(page.Locator("a.row[data-value='zhanaozen']"));
        Assert.Equal(["zhanaozen"], value.Marks);
        Assert.Equal(Rows(In("zhanaozen")), value.Rows);
        Assert.Equal(["place zhanaozen"], value.Values);
        Assert.Contains("2022-01-02", value.Columns);

        var moment = await Then(page.Locator(".flag a[data-event='e003']"));
        Assert.Equal(["event-e003"], moment.Rows);
        Assert.Equal([KeyMoment["place"]], moment.Marks);
        Assert.Equal(["e003"], moment.Moments);

        var beside = await Then(page.Locator("#events-heading"));
        Assert.Empty(beside.Rows.Concat(beside.Marks).Concat(beside.Columns).Concat(beside.Values));

        await page.Locator("#event-e008 a").FocusAsync();
        Assert.Equal([RoadBlock["place"]], (await page.Highlighted()).Marks);

        async Task<Highlighted> Then(ILocator at)
        {
            await at.HoverAsync(new() { Force = true });
            return await page.Highlighted();
        }
    }

    [Fact]
    public async Task A_claim_highlights_its_mark_in_the_picture_where_it_was_stated_and_the_place_that_it_counts_and_its_event_the_claim()
    {
        var page = await OpenDashboard("?from=2022-01-09&to=2022-01-09");

        var linked = await page.Point(page.Locator(".says [data-claim='c019']"));

        Assert.Equal(["c019"], linked.Claims);
        Assert.Equal([$"event-{WithdrawnFigure["stated_at"]}"], linked.Rows);
        Assert.Equal([WithdrawnFigure["stated_on"]], linked.Columns);
        Assert.Equal([$"place {WithdrawnFigure["place"]}"], linked.Values);
        Assert.True(linked.Country);
        await page.Locator("#event-e097").HoverAsync();
        Assert.Equal(["c019"], (await page.Highlighted()).Claims);
    }

    [Fact]
    public async Task A_claim_shows_what_it_replaced_and_what_replaced_it()
    {
        var page = await Open($"/d/{Datasets.Shipped}/casualties");

        var linked = await page.Point(page.Locator("tr[data-claim='c038'] .day"));

        Assert.Equal(["c038"], linked.Claims);
        Assert.Contains(
            ShippedRecord.Claims.Single(c => c["superseded_by"] == "c038" && c["superseded_how"] == "revised")["id"],
            linked.Chain);
        Assert.Contains(ShippedRecord.Claims.With("c038")["superseded_by"], linked.Chain);
        Assert.DoesNotContain("c019", linked.Chain);
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
        var page = await Open("/robots.txt");
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
        var page = await Open("/robots.txt");
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
        var page = await OpenAfterTakeover(TwoDays);

        await page.Mark("aktau").HoverAsync(new() { Force = true });
        Assert.Equal(Rows(In("aktau")), (await page.Highlighted()).Rows);
        await page.Locator("#event-e008").HoverAsync();
        Assert.Equal([RoadBlock["place"]], (await page.Highlighted()).Marks);
    }

    private static IEnumerable<ShippedRecord.Row> In(string place) => Events.Intersect(ShippedRecord.EventsIn(place));

    private static IEnumerable<string> Rows(IEnumerable<ShippedRecord.Row> events) =>
        events.Select(e => $"event-{e["id"]}").Order(StringComparer.Ordinal);
}
