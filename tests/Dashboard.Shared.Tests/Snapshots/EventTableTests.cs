using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class EventTableTests
{
    private static readonly Gen<(DatasetSnapshot Snapshot, EventFilter Filter, Sorting<EventColumn> Sort)> Cases =
        from content in Generated.Dataset
        let snapshot = DatasetSnapshot.Build(content with { Texts = [.. content.Texts, .. Names(content)] }, Generated.Version)
        from filter in Generated.Filter(snapshot)
        from column in Gen.Enum<EventColumn>()
        from greatestFirst in Gen.Bool
        select (snapshot, filter, new Sorting<EventColumn>(column, greatestFirst));

    [Fact]
    public void Pages_together_are_what_matches_in_the_order_that_was_asked_for() =>
        Cases.Sample(c =>
            Assert.Equal(
                Sorted(c.Snapshot, c.Filter, c.Sort),
                Pages(c.Snapshot, c.Filter, c.Sort, limit: 7).SelectMany(page => page.Rows).Select(row => row.Event.Id)));

    [Fact]
    public void The_way_back_leads_through_the_same_pages() =>
        Cases.Sample(c =>
        {
            var forth = Pages(c.Snapshot, c.Filter, c.Sort, limit: 7);
            Assert.All(
                forth.Zip(forth.Skip(1)),
                pair => Assert.Equal(Ids(pair.First), Ids(Page(c.Snapshot, c.Filter, c.Sort, pair.Second.Pages.Previous, 7))));
            Assert.All(
                forth.SkipLast(1),
                page => Assert.Equal(Ids(forth[^1]), Ids(Page(c.Snapshot, c.Filter, c.Sort, page.Pages.Last, 7))));
        });

    [Fact]
    public void The_numbers_are_those_of_the_dashboard() =>
        Cases.Sample(c =>
        {
            var (table, view) = (Page(c.Snapshot, c.Filter, c.Sort, null, 7), c.Snapshot.View(c.Filter, new PageOf()));
            Assert.Equal(
                (view.Total, view.Matched, view.Continuing, view.WithoutPoint),
                (table.Total, table.Matched, table.Continuing, table.WithoutPoint));
        });

    [Fact]
    public void A_page_beyond_the_end_is_empty_and_leads_back()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

        var page = Page(snapshot, EventFilter.None, default, new Cursor(1, int.MaxValue).ToString(), 7);

        Assert.Empty(page.Rows);
        Assert.Equal((new Cursor(1, 23).ToString(), null, null), (page.Pages.Previous, page.Pages.Next, page.Pages.Last));
    }

    [Theory]
    [InlineData(null, EventColumn.Date, false)]
    [InlineData("title", EventColumn.Title, false)]
    [InlineData("-figures", EventColumn.Figures, true)]
    public void An_order_is_read_as_it_is_written(string? sort, EventColumn column, bool descending)
    {
        Assert.Equal(new Sorting<EventColumn>(column, descending), Sorting.Parse<EventColumn>(sort));
        Assert.Equal(sort, new Sorting<EventColumn>(column, descending).ToOption());
    }

    [Theory]
    [InlineData("claimant")]
    [InlineData("--title")]
    [InlineData("Title")]
    [InlineData("")]
    public void An_order_that_the_table_does_not_have_is_none(string sort) => Assert.Null(Sorting.Parse<EventColumn>(sort));

    private static IEnumerable<string> Sorted(DatasetSnapshot snapshot, EventFilter filter, Sorting<EventColumn> sort)
    {
        var events = snapshot.Matching(filter).ToList();
        var keyed = events.Select(e => (e.Id, Key: Key(snapshot, e, sort.Column)));
        var known = keyed.Where(e => e.Key is not null);
        var sorted = sort.Descending ? known.OrderByDescending(e => e.Key) : known.OrderBy(e => e.Key);
        return [.. sorted.Select(e => e.Id), .. keyed.Where(e => e.Key is null).Select(e => e.Id)];
    }

    // Generated texts are in ASCII and English, where alphabetical order is code order.
    private static IComparable? Key(DatasetSnapshot snapshot, Event e, EventColumn column)
    {
        var place = snapshot.FindPlace(e.Place)!;
        return column switch
        {
            EventColumn.Title => new Ordinal(snapshot.In("en").Text("event", e.Id, "title").Text),
            EventColumn.Place => new Ordinal("place of " + e.Place),
            EventColumn.Region => place.Region is { } region ? new Ordinal("region " + region) : null,
            EventColumn.Type => new Ordinal($"{e.Type}\n{e.SubType}"),
            EventColumn.Figures => 0,
            EventColumn.Sources => e.Sources.Length,
            EventColumn.Verification => e.Verification,
            _ => e.Start,
        };
    }

    private static IEnumerable<TextEntry> Names(DatasetContent content) =>
    [
        .. content.Places.Select(p => Name("place", p.Id, "place of " + p.Id)),
        .. content.Regions.Select(r => Name("region", r.Id, "region " + r.Id)),
    ];

    private static TextEntry Name(string entity, string id, string name) =>
        new()
        {
            Entity = entity,
            Id = id,
            Field = "name",
            Language = "en",
            Text = name,
        };

    private static List<EventTable> Pages(DatasetSnapshot snapshot, EventFilter filter, Sorting<EventColumn> sort, int limit)
    {
        List<EventTable> pages = [Page(snapshot, filter, sort, null, limit)];
        while (pages[^1].Pages.Next is { } next)
            pages.Add(Page(snapshot, filter, sort, next, limit));
        return pages;
    }

    private static EventTable Page(DatasetSnapshot snapshot, EventFilter filter, Sorting<EventColumn> sort, string? cursor, int limit) =>
        snapshot.EventTable(filter, sort, new PageOf(Cursor: cursor is null ? null : Cursor.Parse(cursor), Limit: limit));

    private static IEnumerable<string> Ids(EventTable table) => table.Rows.Select(row => row.Event.Id);

    private sealed record Ordinal(string Text) : IComparable
    {
        public int CompareTo(object? obj) => string.CompareOrdinal(Text, ((Ordinal)obj!).Text);
    }
}
