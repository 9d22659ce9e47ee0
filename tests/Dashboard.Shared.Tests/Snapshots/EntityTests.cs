using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>Places, sources and the surroundings of events, compared with the rows.</summary>
public sealed class EntityTests
{
    private static readonly Gen<DatasetContent> Datasets = Generated.Dataset.Where(content => content.Events.Count > 0);

    [Fact]
    public void Around_an_event_are_the_events_at_its_place_and_on_its_day_and_all_are_counted() =>
        Datasets.Sample(
            content =>
            {
                var snapshot = DatasetSnapshot.Build(content, Generated.Version);
                foreach (var e in content.Events)
                {
                    var around = snapshot.Around(e.Id, "en");
                    var here = snapshot.Matching(new EventFilter { Places = IdSet.Of(e.Place) }).Select(other => other.Id).ToList();

                    Assert.Equal(here.Count, around.HereCount);
                    Assert.Equal(snapshot.Matching(new EventFilter { From = e.Start, To = e.Start }).Count(), around.SameDayCount);
                    Assert.Contains(e.Id, around.Here.Select(item => item.Id));
                    Assert.InRange(around.Here.Count, Math.Min(here.Count, 9), 9);
                    Assert.All(around.Here, item => Assert.Contains(item.Id, here));
                    Assert.All(
                        around.SameDay,
                        item => Assert.Equal((e.Start, false), (item.Start, here.Contains(item.Id, StringComparer.Ordinal))));
                    Assert.InRange(around.SameDay.Count, 0, 8);
                }
            },
            iter: 30);

    [Fact]
    public void What_is_around_an_event_stands_in_time_order_and_next_to_it() => Datasets.Sample(content =>
    {
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);
        foreach (var e in content.Events)
        {
            var here = snapshot.Matching(new EventFilter { Places = IdSet.Of(e.Place) }).Select(other => other.Id).ToList();
            var listed = snapshot.Around(e.Id, "en").Here.Select(item => item.Id).ToList();

            Assert.Equal(here.Skip(here.IndexOf(listed[0])).Take(listed.Count), listed);
        }
    }, iter: 30);

    [Fact]
    public void Where_only_the_month_is_known_no_event_is_said_to_be_of_the_same_day()
    {
        var content = Generated.ThirtyEvents;
        var events = content
            .Events.Select(
                (e, i) =>
                    i == 3
                        ? e with
                        {
                            DatePrecision = DatePrecision.Month,
                        }
                        : e with
                        {
                            Start = content.Events[3].Start,
                            End = content.Events[3].Start,
                        })
            .ToList();
        var snapshot = DatasetSnapshot.Build(content with { Events = events }, Generated.Version);

        Assert.Equal((0, 0), (snapshot.Around("e3", "en").SameDay.Count, snapshot.Around("e3", "en").SameDayCount));
        Assert.DoesNotContain("e3", snapshot.Around("e1", "en").SameDay.Select(item => item.Id));
    }

    [Fact]
    public void The_pages_of_a_place_are_the_events_there_and_at_its_spots() =>
        Datasets.Sample(
            content =>
            {
                var snapshot = DatasetSnapshot.Build(content, Generated.Version);
                foreach (var place in content.Places)
                {
                    var expected = content
                        .Events.Where(e => e.Place == place.Id || content.Places.Any(p => p.Id == e.Place && p.Within == place.Id))
                        .Select(e => e.Id);
                    var listed = Pages(cursor => snapshot.Place(place.Id, null, new PageOf(Cursor: cursor, Limit: 7)).Events);

                    Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
                    Assert.Equal(listed.Count, snapshot.Place(place.Id, null, new PageOf()).Place.Events);
                }
            },
            iter: 30);

    [Fact]
    public void A_spot_names_its_town_and_the_town_its_spots()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

        Assert.Equal(["spot-a1", "spot-a2"], snapshot.Place("town-a", null, new PageOf()).Spots.Select(spot => spot.Place.Id));
        Assert.Equal("town-a", snapshot.Place("spot-a1", null, new PageOf()).Place.Place.Within?.Id);
    }

    [Fact]
    public void A_place_has_its_names_in_the_languages_that_have_one_the_readers_first()
    {
        TextEntry Name(string language, string field, string text) =>
            new()
            {
                Entity = "place",
                Id = "town-a",
                Field = field,
                Language = language,
                Text = text,
            };
        var content = Generated.ThirtyEvents;
        var snapshot = DatasetSnapshot.Build(
            content with
            {
                Texts =
                [
                    .. content.Texts,
                    Name("en", "name", "Town (Old Town)"),
                    Name("en", "label", "Town"),
                    Name("kk", "name", "Қала"),
                    Name("kk", "label", "Қала"),
                ],
            },
            Generated.Version);

        Assert.Equal(
            [new("kk", "Қала", null), new("en", "Town (Old Town)", "Town")],
            snapshot.Place("town-a", null, new PageOf("kk")).Names);
    }

    [Fact]
    public void The_pages_of_a_source_are_the_events_that_cite_it() => Datasets.Sample(content =>
    {
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);
        foreach (var source in content.Sources)
        {
            var expected = content.Events.Where(e => e.Sources.Contains(source.Id, StringComparer.Ordinal)).Select(e => e.Id);
            var listed = Pages(cursor => snapshot.Source(source.Id, null, new PageOf(Cursor: cursor, Limit: 7)).Events);

            Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
            Assert.Equal(listed.Count, snapshot.Source(source.Id, null, new PageOf()).EventCount);
        }
    }, iter: 30);

    [Fact]
    public void What_does_not_exist_is_answered_with_what_is_written_alike()
    {
        var snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

        Assert.Contains("town-a", Assert.Throws<UnknownEntityException>(() => snapshot.Place("town-aa", null, new PageOf())).Suggestions);
        Assert.Contains("s1", Assert.Throws<UnknownEntityException>(() => snapshot.Source("s", null, new PageOf())).Suggestions);
        Assert.Contains("e1", Assert.Throws<UnknownEntityException>(() => snapshot.Around("e1x", "en")).Suggestions);
    }

    private static List<string> Pages(Func<Cursor?, EventPage> ask)
    {
        List<string> ids = [];
        Cursor? cursor = null;
        do
        {
            var page = ask(cursor);
            ids.AddRange(page.Continuing.Concat(page.Items).Select(item => item.Id));
            cursor = page.Next is { } next ? Cursor.Parse(next) : null;
        }
        while (cursor is not null);
        return ids;
    }
}
