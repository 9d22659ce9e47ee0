using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>
/// Clusters the places of a view into marks: the spots of a town merge into the town, the places of a region without a known place into one
/// mark, and places that no zoom separates into one.
/// </summary>
internal static class MarkClustering
{
    private const double MinPixelsBetweenPoints = 4; // at the maximum zoom

    /// <summary>Whether the frame shows a city, so that towns split into their spots.</summary>
    public static bool IsCity(MapFrame frame) => frame.ZoomAt(MapWidths.Widest) >= MapFrame.CityZoom;

    /// <summary>Marks by number of events.</summary>
    /// <param name="marks">Leaf places.</param>
    /// <param name="zoom">From <see cref="MapFrame.CityZoom"/> on, only a spot at its town's own point merges into it.</param>
    /// <param name="nameOf">The name of a town without a mark of its own; null if unknown.</param>
    public static IReadOnlyList<MapMark> Cluster(IReadOnlyList<Mark> marks, double zoom, Func<string, LocalString?> nameOf)
    {
        var towns = new Dictionary<string, Mark>(StringComparer.Ordinal);
        foreach (var mark in marks.Where(mark => mark is { Kind: MarkKind.Place, Within: null }))
            towns.TryAdd(mark.Id, mark);
        return
        [
            .. marks.GroupBy(mark => KeyOf(mark, towns, zoom), StringComparer.Ordinal)
                .Select(group => Merge(group.Key, [.. group], towns, nameOf))
                .GroupBy(mark => PointOf(mark, MapFrame.WorldAt(MapFrame.LastZoom(zoom)) / MinPixelsBetweenPoints))
                .Select(MergeAtOnePoint)
                .OrderByDescending(mark => mark.Count)
                .ThenBy(mark => mark.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Marks for the whole frame, followed by those that replace some of them after zooming in.</summary>
    /// <param name="marks">Leaf places.</param>
    /// <param name="zoom">Zoom of the whole frame.</param>
    /// <param name="nameOf">The name of a town without a mark of its own; null if unknown.</param>
    public static IReadOnlyList<MapMark> ClusterForAllZooms(IReadOnlyList<Mark> marks, double zoom, Func<string, LocalString?> nameOf)
    {
        var clustered = Cluster(marks, zoom, nameOf);
        var separate = Cluster(marks, Math.Max(zoom, MapFrame.CityZoom), nameOf);
        var far = clustered.ExceptBy(separate.Select(Drawing), Drawing).ToHashSet();
        return
        [
            .. clustered.Select(mark => far.Contains(mark) ? mark with { Seen = MarkDistance.Far } : mark),
            .. separate.ExceptBy(clustered.Select(Drawing), Drawing).Select(mark => mark with { Seen = MarkDistance.Near }),
        ];
    }

    private static (string, int, double, double, GeoPrecision) Drawing(MapMark mark) =>
        (mark.Id, mark.Count, mark.Latitude, mark.Longitude, mark.Precision);

    private static string KeyOf(Mark mark, Dictionary<string, Mark> towns, double zoom) => mark switch
    {
        { Kind: MarkKind.Region, Region: { } region } => "region " + region,
        { Kind: MarkKind.Place, Within: { } town } when zoom < MapFrame.CityZoom || IsAt(mark, towns, town) => KeyOfPlace(town),
        { Kind: MarkKind.Place } => KeyOfPlace(mark.Id),
        _ => "other " + mark.Id,
    };

    // Regions and clusters do not mark a point.
    private static (string?, double, double) PointOf(MapMark mark, double world) => mark is { Kind: MarkKind.Place, Group: null }
        ? (null, Math.Round(Mercator.X(mark.Longitude) * world), Math.Round(Mercator.Y(mark.Latitude) * world))
        : (mark.Group ?? mark.Id, 0, 0);

    private static MapMark MergeAtOnePoint(IEnumerable<MapMark> group)
    {
        MapMark[] listed = [.. group.OrderByDescending(mark => mark.Count).ThenBy(mark => mark.Id, StringComparer.Ordinal)];
        var largest = listed[0];
        var at = listed.FirstOrDefault(mark => mark.Id == mark.Group) ?? largest;
        return listed.Length == 1
            ? largest
            : largest with
            {
                Latitude = at.Latitude,
                Longitude = at.Longitude,
                Kind = MarkKind.Cluster,
                Precision = at.Precision == GeoPrecision.Region ? GeoPrecision.Settlement : at.Precision,
                Count = listed.Sum(mark => mark.Count),
                Events = SumOfEvents(listed.Select(mark => mark.Events)),
                Mix = SumOfMixes(listed.Select(mark => mark.Mix)),
                Places = [.. listed.SelectMany(mark => mark.Places)],
                Holds = [.. listed.SelectMany(mark => mark.Holds)],
                Listed = listed,
            };
    }

    private static string KeyOfPlace(string? id) => "place " + id;

    private static bool IsAt(Mark spot, Dictionary<string, Mark> towns, string town) =>
        towns.TryGetValue(town, out var mark) && mark.Latitude == spot.Latitude && mark.Longitude == spot.Longitude;

    private static MapMark Merge(string key, Mark[] group, Dictionary<string, Mark> towns, Func<string, LocalString?> nameOf)
    {
        if (group is [var alone] && key != KeyOfPlace(alone.Within))
            return ToMark(alone, alone.Id, alone.Label, alone.Precision, group);
        var largest = group.MaxBy(mark => mark.Count)!;
        if (largest.Kind == MarkKind.Region)
            return ToMark(largest, largest.Id, largest.Label, largest.Precision, group);
        var town = group[0].Within ?? group[0].Id;
        var at = towns.GetValueOrDefault(town) ?? largest;
        var name = at.Id == town ? at.Label : nameOf(town);
        return group is [var only]
            ? ToMark(only, name is null ? only.Id : town, name ?? only.Label, only.Precision, group)
            : ToMark(at, town, name ?? at.Label, GeoPrecision.Settlement, group);
    }

    private static MapMark ToMark(Mark at, string id, LocalString label, GeoPrecision precision, Mark[] group)
    {
        string[] ids = [.. group.Select(mark => mark.Id)];
        return new MapMark(
            id,
            at.Kind,
            precision,
            label,
            at.Region,
            at.Latitude,
            at.Longitude,
            group.Sum(mark => mark.Count),
            SumOfMixes(group.Select(mark => mark.Mix)),
            at.Kind == MarkKind.Region ? ids : [id],
            ids)
        {
            Events = SumOfEvents(group.Select(mark => mark.Events)),
            Cluster = at.Cluster,
            Group = at.Group,
        };
    }

    private static int? SumOfEvents(IEnumerable<int?> events) => events.Aggregate((one, other) => one + other);

    private static Dictionary<string, double> SumOfMixes(IEnumerable<IReadOnlyDictionary<string, double>> mixes)
    {
        var mix = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (theme, share) in mixes.SelectMany(shares => shares))
            mix[theme] = mix.GetValueOrDefault(theme) + share;
        return mix;
    }
}
