using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class EventIndexTests
{
    private static readonly Gen<(DatasetSnapshot Snapshot, EventFilter Filter)> Cases =
        from content in Generated.Dataset
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from filter in Generated.Filter(snapshot)
        select (snapshot, filter);

    [Fact]
    public void It_holds_the_events_that_match_whatever_their_dates() => Cases.Sample(c =>
    {
        var index = c.Snapshot.Index(c.Filter);
        Assert.Equal(c.Snapshot.Matching(c.Filter with { From = null, To = null }).Select(e => e.Id), index.Events!.Id);
        Assert.Equal(index.Events.Id.Count, index.Matched);
    });

    [Fact]
    public void Its_columns_are_of_one_length() =>
        Cases.Sample(c =>
        {
            var (events, places) = (c.Snapshot.Index(c.Filter).Events!, c.Snapshot.Index(c.Filter).Places!);
            var lengths = events
                .Facets.Values.Select(facet => facet.Of.Count)
                .Append(events.Start.Count)
                .Append(events.End.Count)
                .Append(events.Place.Count);
            Assert.All(lengths, length => Assert.Equal(events.Id.Count, length));
            Assert.All(
                new[] { places.Within.Count, places.Region.Count, places.Latitude.Count, places.Longitude.Count },
                length => Assert.Equal(places.Id.Count, length));
        });

    [Fact]
    public void The_events_of_any_dates_are_those_of_the_marks() =>
        Cases.Sample(c =>
        {
            var (index, view) = (c.Snapshot.Index(c.Filter), c.Snapshot.View(c.Filter, new PageOf()));
            var counted = Overlapping(index.Events!, c.Filter)
                .CountBy(i => index.Places!.Id[index.Events!.Place[i]], StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            Assert.All(view.Map.Marks, mark => Assert.Equal(mark.Count, counted[mark.Id]));
            Assert.All(view.Map.Marks, mark => Assert.Equal(mark.Within, index.Places!.Within[At(index.Places, mark.Id)]));
            Assert.Equal(view.Matched, counted.Values.Sum());
            Assert.Equal(
                view.Map.Unlocated,
                counted.Where(place => index.Places!.Latitude[At(index.Places, place.Key)] is null).Sum(place => place.Value));
        });

    [Fact]
    public void The_events_that_begin_in_a_bin_are_those_that_it_counts() => Cases.Sample(c =>
    {
        var events = c.Snapshot.Index(c.Filter).Events!;
        Assert.All(
            c.Snapshot.View(c.Filter, new PageOf()).Timeline.Bins,
            bin => Assert.Equal(
                bin.Count,
                bin.IsHour ? events.FirstHour?.Count(hour => hour == bin.From.ToString()) ?? 0
                    : bin.Unit == BinUnit.Hour ? bin.Count // The index does not tell parts of the day from days.
                    : events.Start.Count(day => bin.Start <= day && day <= bin.End)));
    });

    [Fact]
    public void The_events_of_a_value_are_those_that_its_facet_counts() =>
        Cases.Sample(c =>
        {
            var (index, view) = (c.Snapshot.Index(c.Filter), c.Snapshot.View(c.Filter, new PageOf()));
            var within = Overlapping(index.Events!, c.Filter).ToHashSet();
            // In a facet with chosen values, the view also counts what the choice leaves out.
            foreach (var facet in Enum.GetValues<Facet>().Where(facet => c.Filter[facet].Count == 0))
            {
                var (ids, of) = (index.Events!.Facets[facet].Id, index.Events.Facets[facet].Of);
                var counted = of.SelectMany((values, i) => within.Contains(i) ? values : [])
                    .CountBy(value => ids[value], StringComparer.Ordinal)
                    .ToDictionary(StringComparer.Ordinal);
                Assert.All(view.Facets[facet], value => Assert.Equal(value.Count, counted.GetValueOrDefault(value.Id)));
            }
        });

    [Fact]
    public void It_names_every_claim_with_what_it_is_linked_to()
    {
        var first = Miniature.Claim("first", 3, Miniature.Day(5)) with
        {
            AboutEvent = "march",
            StatedAt = "briefing",
            Status = ClaimStatus.Superseded,
            SupersededBy = "second",
            SupersededHow = SupersededHow.Revised,
        };
        var snapshot = Miniature.Of(first, Miniature.Claim("second", 4, Miniature.Day(6)));

        var claims = snapshot.Index(EventFilter.None).Claims!;

        Assert.Equal(["first", "second"], claims.Id);
        Assert.Equal(["march", null], claims.About);
        Assert.Equal(["briefing", null], claims.StatedAt);
        Assert.Equal(["country", "country"], claims.Place);
        Assert.Equal(["second", null], claims.SupersededBy);
        Assert.Equal(claims.Id, snapshot.Index(new EventFilter { Places = IdSet.Of("harbour") }).Claims!.Id);
    }

    [Theory]
    [InlineData(EventIndexes.MaxEvents, true)]
    [InlineData(EventIndexes.MaxEvents + 1, false)]
    public void Of_too_many_events_it_only_says_how_many_there_are(int count, bool isListed)
    {
        var template = Generated.ThirtyEvents.Events[0];
        var snapshot = DatasetSnapshot.Build(Generated.Content([.. Enumerable.Repeat(template, count)]), Generated.Version);

        var index = snapshot.Index(EventFilter.None);

        Assert.Equal(count, index.Matched);
        Assert.Equal((isListed, isListed), (index.Events is not null, index.Places is not null));
    }

    private static IEnumerable<int> Overlapping(IndexedEvents events, EventFilter filter) =>
        Enumerable
            .Range(0, events.Id.Count)
            .Where(i => Last(events, i) >= (filter.From?.FirstHour ?? 0) && First(events, i) <= (filter.To?.LastHour ?? int.MaxValue));

    private static int First(IndexedEvents events, int i) =>
        events.FirstHour?[i] is { } hour ? TimeBound.Parse(hour)!.Value.FirstHour : new TimeBound(events.Start[i]).FirstHour;

    private static int Last(IndexedEvents events, int i) =>
        events.LastHour?[i] is { } hour ? TimeBound.Parse(hour)!.Value.LastHour : new TimeBound(events.End[i]).LastHour;

    private static int At(IndexedPlaces places, string id) => places.Id.ToList().IndexOf(id);
}
