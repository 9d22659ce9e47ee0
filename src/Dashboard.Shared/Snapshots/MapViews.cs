using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds marks from a pass: one for each place, or clusters of nearby places if there would be more than 400.</summary>
internal static class MapViews
{
    public static MapView View(DatasetSnapshot snapshot, EventPass pass, Wording wording)
    {
        var places = snapshot.Content.Places;
        var counted = Enumerable.Range(0, places.Count).Where(p => pass.Places.Count(p) > 0).ToList();
        var located = counted.Where(p => snapshot.Columns.PlaceHasPoint[p]).OrderByDescending(pass.Places.Count).ToList();
        var nowhere = counted.Except(located).ToList();
        return new MapView(
            [.. Group(places, located).Select(group => ToMark(group, places, pass, wording)).OrderByDescending(m => m.Count)],
            nowhere.Sum(pass.Places.Count),
            [.. nowhere.Select(p => places[p].Id)]);
    }

    private static List<List<int>> Group(IReadOnlyList<Place> places, List<int> located)
    {
        if (located.Count <= MapView.MaxMarks)
            return [.. located.Select(p => new List<int> { p })];

        for (var cell = 0.01; ; cell *= 2)
        {
            var groups = located
                .GroupBy(p => ((int)Math.Floor(places[p].Longitude / cell), (int)Math.Floor(places[p].Latitude / cell)))
                .Select(g => g.ToList()).ToList();
            if (groups.Count <= MapView.MaxMarks)
                return groups;
        }
    }

    // The first place of a group has the most events.
    private static Mark ToMark(List<int> group, IReadOnlyList<Place> places, EventPass pass, Wording wording)
    {
        var first = places[group[0]];
        var label = wording.Place(first.Id).Label;
        var count = group.Sum(pass.Places.Count);
        var mix = pass.Places.Mix(group);
        if (group.Count == 1)
        {
            var kind = first.Precision == GeoPrecision.Region ? MarkKind.Region : MarkKind.Place;
            if (kind == MarkKind.Region && first.Region is { } region)
                label = wording.Find("region", region, "name") ?? label;
            return new Mark(
                first.Id,
                kind,
                label,
                first.Within,
                first.Region,
                first.Latitude,
                first.Longitude,
                count,
                mix,
                first.Precision);
        }

        var box = new BoundingBox(
            Math.Max(-180, group.Min(p => places[p].Longitude) - 0.001),
            Math.Max(-90, group.Min(p => places[p].Latitude) - 0.001),
            Math.Min(180, group.Max(p => places[p].Longitude) + 0.001),
            Math.Min(90, group.Max(p => places[p].Latitude) + 0.001));
        return new Mark(
            box.ToString(),
            MarkKind.Cluster,
            label,
            null,
            null,
            group.Sum(p => places[p].Latitude * pass.Places.Count(p)) / count,
            group.Sum(p => places[p].Longitude * pass.Places.Count(p)) / count,
            count,
            mix,
            GeoPrecision.Settlement);
    }
}
