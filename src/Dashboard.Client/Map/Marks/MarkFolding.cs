using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>
/// Makes the marks that are drawn from the leaf places of a view: the spots of a town fold into it, the places of a region into one,
/// and so do places that no zoom tells apart.
/// </summary>
internal static class MarkFolding
{
    /// <summary>Width in pixels of the frame for which marks are folded: all frames show the same ones.</summary>
    public const double FoldedAt = 900;

    private const double Apart = 4; // pixels at the closest zoom, from which on two marks may stand beside their places

    /// <summary>Whether the frame shows a city, whose spots are drawn apart.</summary>
    public static bool IsCity(MapFrame frame) => frame.ZoomAt(FoldedAt) >= MapFrame.CityZoom;

    /// <summary>Marks, those with most events first.</summary>
    /// <param name="marks">Leaf places.</param>
    /// <param name="zoom">From <see cref="MapFrame.CityZoom"/> on, only a spot at its town's own point folds.</param>
    /// <param name="nameOf">Names a town that has no mark of its own; null when it cannot.</param>
    public static IReadOnlyList<MapMark> Fold(IReadOnlyList<Mark> marks, double zoom, Func<string, LocalString?> nameOf)
    {
        var towns = new Dictionary<string, Mark>(StringComparer.Ordinal);
        foreach (var mark in marks.Where(mark => mark is { Kind: MarkKind.Place, Within: null }))
            towns.TryAdd(mark.Id, mark);
        return
        [
            .. marks.GroupBy(mark => KeyOf(mark, towns, zoom), StringComparer.Ordinal)
                .Select(group => Join(group.Key, [.. group], towns, nameOf))
                .GroupBy(mark => PointOf(mark, MapFrame.WorldAt(MapFrame.LastZoom(zoom)) / Apart))
                .Select(AtOnePoint)
                .OrderByDescending(mark => mark.Count)
                .ThenBy(mark => mark.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The same as seen from afar, and behind them what takes the place of some of them when the reader comes near.</summary>
    /// <param name="marks">Leaf places.</param>
    /// <param name="zoom">At which the whole is seen.</param>
    /// <param name="nameOf">Names a town that has no mark of its own; null when it cannot.</param>
    public static IReadOnlyList<MapMark> FoldAndUnfold(IReadOnlyList<Mark> marks, double zoom, Func<string, LocalString?> nameOf)
    {
        var folded = Fold(marks, zoom, nameOf);
        var unfolded = Fold(marks, Math.Max(zoom, MapFrame.CityZoom), nameOf);
        var far = folded.ExceptBy(unfolded.Select(Drawing), Drawing).ToHashSet();
        return
        [
            .. folded.Select(mark => far.Contains(mark) ? mark with { Seen = MarkDistance.Far } : mark),
            .. unfolded.ExceptBy(folded.Select(Drawing), Drawing).Select(mark => mark with { Seen = MarkDistance.Near }),
        ];
    }

    private static (string, int, double, double, GeoPrecision) Drawing(MapMark mark) => (mark.Id, mark.Count, mark.Latitude, mark.Longitude, mark.Precision);

    private static string KeyOf(Mark mark, Dictionary<string, Mark> towns, double zoom) => mark switch
    {
        { Kind: MarkKind.Region, Region: { } region } => "region " + region,
        { Kind: MarkKind.Place, Within: { } town } when zoom < MapFrame.CityZoom || IsAt(mark, towns, town) => KeyOfPlace(town),
        { Kind: MarkKind.Place } => KeyOfPlace(mark.Id),
        _ => "other " + mark.Id,
    };

    // Regions and clusters stand for no point.
    private static (string?, double, double) PointOf(MapMark mark, double world) => mark.Kind == MarkKind.Place
        ? (null, Math.Round(Mercator.X(mark.Longitude) * world), Math.Round(Mercator.Y(mark.Latitude) * world))
        : (mark.Id, 0, 0);

    private static MapMark AtOnePoint(IEnumerable<MapMark> group)
    {
        MapMark[] listed = [.. group.OrderByDescending(mark => mark.Count).ThenBy(mark => mark.Id, StringComparer.Ordinal)];
        var largest = listed[0];
        return listed.Length == 1
            ? largest
            : largest with
            {
                Kind = MarkKind.Cluster,
                Count = listed.Sum(mark => mark.Count),
                Mix = Mixed(listed.Select(mark => mark.Mix)),
                Places = [.. listed.SelectMany(mark => mark.Places)],
                Holds = [.. listed.SelectMany(mark => mark.Holds)],
                Listed = listed,
            };
    }

    private static string KeyOfPlace(string? id) => "place " + id;

    private static bool IsAt(Mark spot, Dictionary<string, Mark> towns, string town) =>
        towns.TryGetValue(town, out var mark) && mark.Latitude == spot.Latitude && mark.Longitude == spot.Longitude;

    private static MapMark Join(string key, Mark[] group, Dictionary<string, Mark> towns, Func<string, LocalString?> nameOf)
    {
        if (group is [var alone] && key != KeyOfPlace(alone.Within))
            return Drawn(alone, alone.Id, alone.Label, alone.Precision, group);
        var largest = group.MaxBy(mark => mark.Count)!;
        if (largest.Kind == MarkKind.Region)
            return Drawn(largest, largest.Id, largest.Label, largest.Precision, group);
        var town = group[0].Within ?? group[0].Id;
        var at = towns.GetValueOrDefault(town) ?? largest;
        var name = at.Id == town ? at.Label : nameOf(town);
        return group is [var only]
            ? Drawn(only, name is null ? only.Id : town, name ?? only.Label, only.Precision, group)
            : Drawn(at, town, name ?? at.Label, GeoPrecision.Settlement, group);
    }

    private static MapMark Drawn(Mark at, string id, LocalString label, GeoPrecision precision, Mark[] group)
    {
        string[] ids = [.. group.Select(mark => mark.Id)];
        return new MapMark(
            id, at.Kind, precision, label, at.Region, at.Latitude, at.Longitude, group.Sum(mark => mark.Count), Mixed(group.Select(mark => mark.Mix)),
            at.Kind == MarkKind.Region ? ids : [id], ids);
    }

    private static Dictionary<string, double> Mixed(IEnumerable<IReadOnlyDictionary<string, double>> mixes)
    {
        var mix = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (theme, share) in mixes.SelectMany(shares => shares))
            mix[theme] = mix.GetValueOrDefault(theme) + share;
        return mix;
    }
}
