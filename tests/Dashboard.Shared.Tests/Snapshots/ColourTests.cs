using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class ColourTests
{
    private static readonly Gen<(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter, ColourBy By)> Cases =
        from content in Generated.Dataset
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from filter in Generated.Filter(snapshot)
        from colour in Gen.Enum<ColourBy>()
        select (content, snapshot, filter, colour);

    private static readonly Gen<(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter, ColourBy By)> NotThemes =
        Cases.Where(c => c.By != ColourBy.Theme);

    [Fact]
    public void Shares_sum_to_the_count_whatever_the_colours_stand_for() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter, c.By);
        Assert.All(view.Map.Marks, m => Assert.Equal(m.Count, m.Mix.Values.Sum(), 0.001));
        Assert.All(view.Timeline.Bins, b => Assert.Equal(b.Count, b.Mix.Values.Sum(), 0.001));
    });

    [Fact]
    public void A_share_counts_row_by_row_and_an_event_with_k_values_gives_each_its_part() => NotThemes.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter, c.By);
        var keys = view.Colours!.Keys.Select(key => key.Id).ToHashSet(StringComparer.Ordinal);
        var matching = new NaiveAnswers(c.Content).Matching(c.Filter).ToList();
        foreach (var mark in view.Map.Marks)
        {
            var expected = matching
                .Where(e => e.Place == mark.Id)
                .SelectMany(e => ValuesOf(e, c.By).Select(value => (Key: KeyOf(value, keys), Share: 1.0 / ValuesOf(e, c.By).Length)))
                .GroupBy(part => part.Key, part => part.Share)
                .ToDictionary(key => key.Key, key => Math.Round(key.Sum(), 4));
            Assert.Equal(expected, mark.Mix.ToDictionary(share => share.Key, share => Math.Round(share.Value, 4)));
        }
    });

    [Fact]
    public void A_colour_keeps_its_meaning_under_any_filter() => Cases.Sample(c =>
    {
        var (filtered, all) = (View(c.Snapshot, c.Filter, c.By), View(c.Snapshot, EventFilter.None, c.By));
        Assert.Equal(all.Colours?.Keys, filtered.Colours?.Keys);
        Assert.Equal(c.By == ColourBy.Theme, filtered.Colours is null);
    });

    [Fact]
    public void At_most_six_values_have_a_colour_each_its_own_and_the_rest_has_none() => NotThemes.Sample(c =>
    {
        var keys = View(c.Snapshot, c.Filter, c.By).Colours!.Keys;
        var (rest, coloured) = (keys.Where(key => key.Id[0] == '_'), keys.Where(key => key.Id[0] != '_').ToList());
        Assert.InRange(coloured.Count, 0, 6);
        Assert.Equal(coloured.Count, coloured.DistinctBy(key => key.Slot).Count());
        Assert.All(coloured, key => Assert.InRange(key.Slot, "1", "6"));
        Assert.All(rest, key => Assert.Equal(ColourKeys.NoColour, key.Slot));
    });

    [Fact]
    public void The_values_with_most_events_of_the_dataset_have_the_colours() =>
        Cases.Where(c => c.By is ColourBy.Type or ColourBy.Actor).Sample(c =>
        {
            var counts = c.Content.Events.SelectMany(e => ValuesOf(e, c.By)).OfType<string>().CountBy(value => value).ToDictionary();
            var keys = View(c.Snapshot, c.Filter, c.By).Colours!.Keys.Where(key => key.Id[0] != '_').Select(key => key.Id).ToList();
            Assert.Equal(counts.Values.OrderDescending().Take(6), keys.Select(key => counts[key]));
        });

    [Fact]
    public void Precisions_stand_in_the_order_of_exactness_each_with_one_colour_in_every_dataset() =>
        Cases.Sample(c =>
        {
            var used = c.Content.Events.Select(e => e.LocationPrecision).Distinct().Order();
            Assert.Equal(
                used.Select(precision => (Slug.Of(precision), FormattableString.Invariant($"{(int)precision + 1}"))),
                View(c.Snapshot, c.Filter, ColourBy.Precision).Colours!.Keys.Select(key => (key.Id, key.Slot)));
        });

    [Fact]
    public void Only_the_facet_that_the_colours_stand_for_has_slots_and_children_have_that_of_their_parent() => Cases.Sample(c =>
    {
        var view = View(c.Snapshot, c.Filter, c.By);
        foreach (var facet in Enum.GetValues<Facet>())
        {
            Assert.All(
                view.Facets[facet],
                value => Assert.Equal(SlotIn(view, facet, value), value.Slot));
        }

        string? SlotIn(DatasetView shown, Facet facet, FacetValue value) => (c.By, facet) switch
        {
            (ColourBy.Theme, Facet.Theme) => c.Content.Themes.Single(theme => theme.Id == (value.Parent ?? value.Id)).Slot,
            (ColourBy.Type, Facet.Type) or (ColourBy.Actor, Facet.Actor) =>
                shown.Colours!.Keys.FirstOrDefault(key => key.Id == (value.Parent ?? value.Id))?.Slot ?? ColourKeys.NoColour,
            _ => null,
        };
    });

    [Fact]
    public void An_actor_may_be_called_other()
    {
        var template = Generated.ThirtyEvents.Events[0];
        var content = Generated.Content([template with { Actors = ["other"] }, template with { Actors = [] }]) with
        {
            Actors = [new Actor { Id = "other", Kind = "k" }],
        };

        var view = View(DatasetSnapshot.Build(content, Generated.Version), EventFilter.None, ColourBy.Actor);

        Assert.Equal([("other", "1"), (ColourKeys.NotRecorded, "none")], view.Colours!.Keys.Select(key => (key.Id, key.Slot)));
    }

    private static string KeyOf(string? value, HashSet<string> keys) =>
        value is null ? ColourKeys.NotRecorded : keys.Contains(value) ? value : ColourKeys.Other;

    private static string?[] ValuesOf(Event e, ColourBy by) => by switch
    {
        ColourBy.Type => [Slug.OfText(e.Type)],
        ColourBy.Precision => [Slug.Of(e.LocationPrecision)],
        _ => [.. e.Actors.Cast<string?>().DefaultIfEmpty()],
    };

    private static DatasetView View(DatasetSnapshot snapshot, EventFilter filter, ColourBy by) =>
        snapshot.View(filter, new PageOf(), null, by);
}
