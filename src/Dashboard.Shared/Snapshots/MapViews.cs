using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds marks from a pass: one for each place, or in a dataset with many places, groups of nearby ones.</summary>
internal static class MapViews
{
    /// <param name="snapshot">The dataset.</param>
    /// <param name="pass">The counted events.</param>
    /// <param name="wording">Names in a language.</param>
    /// <param name="filter">The filter: where places or a box are chosen, the map shows them.</param>
    /// <param name="position">Position of the map; it has no effect where places are not grouped.</param>
    public static MapView View(DatasetSnapshot snapshot, EventPass pass, Wording wording, EventFilter filter, MapPosition? position)
    {
        var places = snapshot.Content.Places;
        var counted = Enumerable.Range(0, places.Count).Where(p => pass.Places.Count(p) > 0).ToList();
        var located = counted.Where(p => snapshot.Columns.PlaceHasPoint[p]).OrderByDescending(pass.Places.Count).ToList();
        var nowhere = counted.Except(located).ToList();
        var view = new MapView([], nowhere.Sum(pass.Places.Count), [.. nowhere.Select(p => places[p].Id)]);
        var marks = new MarksOfPass(places, pass, wording);
        if (!snapshot.Places.AreGrouped)
            return view with { Marks = [.. located.Select(marks.OfPlace)] };

        var whole = MapFrame.Of(snapshot.Info.Bounds);
        var chosen = whole.Chosen(filter, () => [.. located.Select(p => whole.Place(snapshot.Places.PointOf(p)))]);
        MapPosition? home = chosen == whole ? null : chosen.Position;
        position ??= home;
        var frame = position is { } at ? whole.At(at) : whole;
        var lastZoom = MapFrame.LastZoom(whole.ZoomAt(MapWidths.Widest));
        var groups = new MapGroups(snapshot.Places, frame, lastZoom, located, pass.Places.Count);
        return view with
        {
            Marks = At(MapWidths.Widest),
            Narrower = [.. MapWidths.All.SkipLast(1).Select(width => new NarrowerMap(width, At(width)))],
            Beyond = groups.Beyond(places),
            Position = position,
            Home = home,
        };

        IReadOnlyList<Mark> At(int width) => [.. groups.At(width).SelectMany(marks.OfGroup).OrderByDescending(mark => mark.Count)];
    }

    private sealed class MarksOfPass(IReadOnlyList<Place> places, EventPass pass, Wording wording)
    {
        private const int MaxNames = 2;

        public Mark OfPlace(int index)
        {
            var place = places[index];
            var label = wording.Place(place.Id).Label;
            var kind = place.Precision == GeoPrecision.Region ? MarkKind.Region : MarkKind.Place;
            if (kind == MarkKind.Region && place.Region is { } region)
                label = wording.Find("region", region, "name") ?? label;
            return new Mark(
                place.Id,
                kind,
                label,
                place.Within,
                place.Region,
                place.Latitude,
                place.Longitude,
                pass.Places.Count(index),
                pass.Places.Mix(index),
                place.Precision);
        }

        // Spots of a town and listed places are merged by whoever draws them.
        public IEnumerable<Mark> OfGroup(PlaceGroup group)
        {
            if (group.IsListed)
                return group.Members.Select(index => OfPlace(index) with { Group = places[group.Head].Id });
            if (group.IsOneMark)
                return group.Members.Select(OfPlace);
            var (head, largest) = (places[group.Head], places[group.Members[0]]);
            var box = BoundingBox.Around([.. group.Members.Select(p => (places[p].Latitude, places[p].Longitude))]);
            return
            [
                new Mark(
                    box.ToString(),
                    MarkKind.Cluster,
                    wording.Place(largest.Id).Label,
                    null,
                    null,
                    head.Latitude,
                    head.Longitude,
                    group.Members.Sum(pass.Places.Count),
                    pass.Places.Mix(group.Members),
                    GeoPrecision.Settlement)
                {
                    Cluster = new PlaceCluster(
                        group.Members.Count,
                        [.. group.Members.Take(MaxNames).Select(p => wording.Place(places[p].Id).Label)],
                        box,
                        group.PartsAt),
                },
            ];
        }
    }
}
