using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// Builds marks from a pass: one for each place, or in a dataset with many places, groups of nearby ones; or regions or hexagons.
/// </summary>
internal static class MapViews
{
    /// <param name="snapshot">The dataset.</param>
    /// <param name="pass">The counted events.</param>
    /// <param name="wording">Names in a language.</param>
    /// <param name="filter">The filter: where places or a box are chosen, the map shows them.</param>
    /// <param name="position">Position of the map; it has no effect where marks are the same at every zoom.</param>
    /// <param name="by">What marks stand for.</param>
    public static MapView View(
        DatasetSnapshot snapshot,
        EventPass pass,
        Wording wording,
        EventFilter filter,
        MapPosition? position,
        MapMarks by)
    {
        var places = snapshot.Content.Places;
        var (located, nowhere) = (new List<int>(), new List<int>());
        for (var p = 0; p < places.Count; p++)
        {
            if (pass.Places.Count(p) > 0)
                (snapshot.Columns.PlaceHasPoint[p] ? located : nowhere).Add(p);
        }

        located = [.. located.OrderByDescending(pass.Places.Count)];
        var view = new MapView([], nowhere.Sum(pass.Places.Count), [.. nowhere.Select(p => places[p].Id)])
        {
            By = by,
            CountedBy = pass.CountedBy,
            Unknown = nowhere.Where(p => places[p].Precision == GeoPrecision.Unknown).Sum(pass.Places.Count),
        };
        var marks = new MarksOfPass(snapshot, pass, wording);
        if (by == MapMarks.Regions)
        {
            var map = new MapRegions(snapshot, located, pass.Places.Count);
            return view with { Marks = InOrder(map.Regions.Select(marks.OfRegion).Concat(map.Others.SelectMany(marks.OfGroup))) };
        }

        if (by == MapMarks.Places && !snapshot.Places.AreGrouped)
            return view with { Marks = [.. located.Select(marks.OfPlace)] };

        var whole = MapFrame.Of(snapshot.Info.Bounds);
        var chosen = whole.Chosen(filter, () => [.. located.Select(p => whole.Place(snapshot.Places.PointOf(p)))]);
        MapPosition? home = chosen == whole ? null : chosen.Position;
        position ??= home;
        var frame = position is { } at ? whole.At(at) : whole;
        view = view with { Position = position, Home = home };
        if (by == MapMarks.Hexagons)
        {
            var hexagons = new MapHexagons(snapshot.Places, frame, located);
            return view with
            {
                Marks = InOrder(hexagons.Drawn.Select(marks.OfHexagon)),
                Beyond = MapGroups.Beyond(hexagons.Beyond, places, snapshot.Places, frame, pass.Places.Count),
            };
        }

        var lastZoom = MapFrame.LastZoom(whole.ZoomAt(MapWidths.Widest));
        var groups = new MapGroups(snapshot.Places, frame, lastZoom, located, pass.Places.Count);
        return view with
        {
            Marks = At(MapWidths.Widest),
            // A browser with the dataset draws one width.
            Narrower = [.. MapWidths.All.SkipLast(1).Select(width => new NarrowerMap(width, new MadeOnUse<Mark>(() => At(width))))],
            Beyond = groups.Beyond(places),
        };

        IReadOnlyList<Mark> At(int width) => InOrder(groups.At(width).SelectMany(marks.OfGroup));
    }

    private static IReadOnlyList<Mark> InOrder(IEnumerable<Mark> marks) => [.. marks.OrderByDescending(mark => mark.Count)];

    private sealed class MarksOfPass(DatasetSnapshot snapshot, EventPass pass, Wording wording)
    {
        private const int MaxNames = 2;

        private readonly IReadOnlyList<Place> places = snapshot.Content.Places;

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
                place.Precision)
            {
                Events = Events([index]),
            };
        }

        // Spots of a town and listed places are merged by whoever draws them.
        public IEnumerable<Mark> OfGroup(PlaceGroup group) => group.Kind switch
        {
            PlaceGroupKind.Listed => group.Members.Select(index => OfPlace(index) with { Group = places[group.Head].Id }),
            PlaceGroupKind.Town => group.Members.Select(OfPlace),
            _ => [OfCluster(group)],
        };

        // At the point that represents it, whichever of its places have events.
        public Mark OfRegion((string Id, IReadOnlyList<int> Members) region)
        {
            var point = snapshot.Content.Regions.FirstOrDefault(one => one.Id == region.Id) is { } known
                && snapshot.FindPlace(known.Place) is { HasPoint: true } its
                    ? its
                    : places[region.Members[0]];
            return new Mark(
                region.Id,
                MarkKind.Region,
                wording.Text("region", region.Id, "name"),
                null,
                region.Id,
                point.Latitude,
                point.Longitude,
                region.Members.Sum(pass.Places.Count),
                pass.Places.Mix(region.Members),
                GeoPrecision.Region)
            {
                Events = Events([.. snapshot.Columns.PlaceHasPoint.Index().Where(InRegion).Select(place => place.Index)]),
            };

            bool InRegion((int Index, bool HasPoint) place) => place.HasPoint && places[place.Index].Region == region.Id;
        }

        public Mark OfHexagon(HexagonOfPlaces hexagon)
        {
            var (middle, cluster) = (hexagon.Cell.Middle, Cluster(hexagon.Members, hexagon.PartsAt));
            return new Mark(
                hexagon.Cell.ToString(),
                MarkKind.Hexagon,
                cluster.Largest[0],
                null,
                null,
                Mercator.Latitude(middle.Y),
                Degrees(Mercator.Longitude(middle.X)),
                hexagon.Members.Sum(pass.Places.Count),
                pass.Places.Mix(hexagon.Members),
                GeoPrecision.Settlement)
            {
                Cluster = cluster,
                Events = Events(hexagon.Members),
            };
        }

        // At the edge of the world the middle of a hexagon may lie beyond it.
        private double Degrees(double longitude) =>
            snapshot.Info.Bounds.CrossesDateline && longitude > 180 ? longitude - 360 : Math.Clamp(longitude, -180, 180);

        private Mark OfCluster(PlaceGroup group)
        {
            var (head, cluster) = (places[group.Head], Cluster(group.Members, group.PartsAt));
            return new Mark(
                cluster.Bounds.ToString(),
                MarkKind.Cluster,
                cluster.Largest[0],
                null,
                null,
                head.Latitude,
                head.Longitude,
                group.Members.Sum(pass.Places.Count),
                pass.Places.Mix(group.Members),
                GeoPrecision.Settlement)
            {
                Cluster = cluster,
                Events = Events(group.Members),
            };
        }

        // Where deaths are counted; also those without any.
        private int? Events(IReadOnlyList<int> members) => pass.EventsAtPlace is { } events ? members.Sum(place => events[place]) : null;

        private PlaceCluster Cluster(IReadOnlyList<int> members, double? partsAt) => new(
            members.Count,
            [.. members.Take(MaxNames).Select(p => wording.Place(places[p].Id).Label)],
            BoundingBox.Around([.. members.Select(p => (places[p].Latitude, places[p].Longitude))]),
            partsAt);
    }
}
