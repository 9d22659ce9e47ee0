using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Views;

/// <summary>
/// What the map shows. The counts of its marks, of what is beyond and of events without a place sum to the matched events.
/// </summary>
/// <param name="Marks">At most <see cref="MaxMarks"/>. Where places are grouped, those of a map about 900 pixels wide.</param>
/// <param name="Unlocated">Events without a point, such as those that concern a whole country: no mark, counted beside the map.</param>
/// <param name="UnlocatedPlaces">The places of those events, to choose them in the filter.</param>
public sealed record MapView(IReadOnlyList<Mark> Marks, int Unlocated, IReadOnlyList<string> UnlocatedPlaces)
{
    /// <summary>Maximum number of marks in one response.</summary>
    public const int MaxMarks = 400;

    /// <summary>Those of <see cref="Unlocated"/> whose place is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Unknown { get; init; }

    /// <summary>The marks of narrower maps, where places are grouped; else empty: they are the same at every width.</summary>
    public IReadOnlyList<NarrowerMap> Narrower { get; init; } = [];

    /// <summary>Events further off than a quarter of the frame, one for each direction, where marks are for a position.</summary>
    public IReadOnlyList<BeyondMap> Beyond { get; init; } = [];

    /// <summary>The position that the marks are for; null: the whole frame, or they are the same at every position.</summary>
    public MapPosition? Position { get; init; }

    /// <summary>The position of what the filter chooses, where marks are for a position; null: the whole frame.</summary>
    public MapPosition? Home { get; init; }

    /// <summary>The coder whose deaths all numbers here count; null: they count events.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CountedBy { get; init; }

    /// <summary>What the marks stand for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public MapMarks By { get; init; }

    /// <summary>Whether the marks are for the position of the map: where it goes, others are needed.</summary>
    [JsonIgnore]
    public bool IsForPosition => IsGrouped || By == MapMarks.Hexagons;

    /// <summary>Whether nearby places are grouped, which depends on the number of places of the dataset.</summary>
    [JsonIgnore]
    public bool IsGrouped => Narrower.Count > 0;

    /// <summary>The frame that is drawn.</summary>
    /// <param name="bounds">Of the dataset.</param>
    public MapFrame FrameOf(BoundingBox bounds) => Position is { } position ? MapFrame.Of(bounds).At(position) : MapFrame.Of(bounds);

    /// <summary>
    /// Everything outside the frame, one for each direction: what is drawn around it, which only a live map shows, and what is beyond.
    /// </summary>
    /// <param name="frame">The frame that is drawn.</param>
    public IReadOnlyList<BeyondMap> Outside(MapFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return
        [
            .. Marks.Select(mark => (Mark: mark, At: frame.Place(mark.Latitude, mark.Longitude)))
                .Where(drawn => drawn.At is { X: < 0 or > 1 } or { Y: < 0 or > 1 })
                .Select(drawn =>
                    new BeyondMap(BeyondMap.DirectionOf(drawn.At), drawn.Mark.Count, drawn.Mark.Latitude, drawn.Mark.Longitude))
                .Concat(Beyond)
                .GroupBy(part => part.Direction)
                .OrderBy(parts => parts.Key)
                .Select(parts => parts.MaxBy(part => part.Count)! with { Count = parts.Sum(part => part.Count) }),
        ];
    }

    /// <summary>The marks of a map of a width.</summary>
    /// <param name="width">One of <see cref="MapWidths.All"/>.</param>
    public IReadOnlyList<Mark> MarksAt(int width) => Narrower.FirstOrDefault(map => map.Width == width)?.Marks ?? Marks;
}

/// <summary>The marks of a narrower map.</summary>
/// <param name="Width">About its width, pixels: one of <see cref="MapWidths.All"/>.</param>
/// <param name="Marks">The marks.</param>
public sealed record NarrowerMap(int Width, IReadOnlyList<Mark> Marks);

/// <summary>Events that are too far off to be drawn.</summary>
/// <param name="Direction">As seen from the middle of the map.</param>
/// <param name="Count">Events.</param>
/// <param name="Latitude">Of the place with most of them: degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
public sealed record BeyondMap(
    Direction Direction,
    int Count,
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude)
{
    /// <summary>The direction of a point from the middle of a frame.</summary>
    /// <param name="at">As fractions of the width and height of the frame.</param>
    public static Direction DirectionOf(MapPoint at)
    {
        var eighths = Math.Round(Math.Atan2(at.X - 0.5, 0.5 - at.Y) / (Math.PI / 4));
        return (Direction)(((int)eighths + 8) % 8);
    }
}

/// <summary>A direction on the map, clockwise.</summary>
public enum Direction
{
    /// <summary>Up.</summary>
    North,

    /// <summary>Up, right.</summary>
    NorthEast,

    /// <summary>Right.</summary>
    East,

    /// <summary>Down, right.</summary>
    SouthEast,

    /// <summary>Down.</summary>
    South,

    /// <summary>Down, left.</summary>
    SouthWest,

    /// <summary>Left.</summary>
    West,

    /// <summary>Up, left.</summary>
    NorthWest,
}

/// <summary>What a mark stands for.</summary>
public enum MarkKind
{
    /// <summary>One place with a point.</summary>
    Place,

    /// <summary>A group of nearby places, in a dataset with too many to draw each.</summary>
    Cluster,

    /// <summary>
    /// A place of which only the region is known: its point is a label point. With <see cref="MapMarks.Regions"/> a whole region.
    /// </summary>
    Region,

    /// <summary>A hexagon of the map: its point is its middle.</summary>
    Hexagon,
}

/// <summary>Events at one place.</summary>
/// <param name="Id">
/// Id of the place; for a cluster, the box that it covers, as in <c>bbox=</c>; for a whole region, its ISO 3166-2 code; for a hexagon, its
/// <see cref="HexCell"/>.
/// </param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">
/// Short name; for a cluster or hexagon, that of its largest place; for a place of which only the region is known, that of the region.
/// </param>
/// <param name="Within">The town that the spot belongs to, or null.</param>
/// <param name="Region">ISO 3166-2 code, or null.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
/// <param name="Count">Events.</param>
/// <param name="Mix">Share of each top theme, or other key of colours, in their order; sums to <paramref name="Count"/>.</param>
/// <param name="Precision">What the point stands for.</param>
public sealed record Mark(
    string Id,
    MarkKind Kind,
    LocalString Label,
    string? Within,
    string? Region,
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude,
    int Count,
    IReadOnlyDictionary<string, double> Mix,
    GeoPrecision Precision)
{
    /// <summary>Matching events there, where <see cref="Count"/> is the deaths in them; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }

    /// <summary>The places of a cluster or hexagon; null for other marks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceCluster? Cluster { get; init; }

    /// <summary>
    /// The same for places that are to be drawn as one mark with a list, because no zoom of the map parts them: the id of the place at
    /// whose point that mark is, which may have no matching event. Null for other marks.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }
}

/// <summary>The places of a cluster or hexagon.</summary>
/// <param name="Places">Number of places with events, in a cluster at least 2.</param>
/// <param name="Largest">Short names of the two with most events; of the only one, in a hexagon with one.</param>
/// <param name="Bounds">Their box.</param>
/// <param name="Zoom">The web map zoom from which on it is several marks; null: its places never part.</param>
public sealed record PlaceCluster(int Places, IReadOnlyList<LocalString> Largest, BoundingBox Bounds, double? Zoom);
