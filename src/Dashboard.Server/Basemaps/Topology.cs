using System.Text.Json;

namespace Dashboard.Server.Basemaps;

/// <summary>A point in degrees.</summary>
internal readonly record struct LonLat(double Longitude, double Latitude);

/// <summary>A rectangle in degrees; a longitude may be beyond 180.</summary>
internal readonly record struct LonLatBox(double West, double South, double East, double North)
{
    /// <summary>The smallest box around some points; it holds nothing if there are none.</summary>
    public static LonLatBox Around(IEnumerable<LonLat> points)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (longitude, latitude) in points)
        {
            (west, east) = (Math.Min(west, longitude), Math.Max(east, longitude));
            (south, north) = (Math.Min(south, latitude), Math.Max(north, latitude));
        }

        return new LonLatBox(west, south, east, north);
    }

    /// <summary>The smallest box around two.</summary>
    public static LonLatBox Union(LonLatBox one, LonLatBox other) => new(
        Math.Min(one.West, other.West),
        Math.Min(one.South, other.South),
        Math.Max(one.East, other.East),
        Math.Max(one.North, other.North));

    /// <summary>Whether a point lies inside.</summary>
    public bool Holds(double longitude, double latitude) =>
        longitude >= West && longitude <= East && latitude >= South && latitude <= North;

    /// <summary>Whether two boxes overlap when the other is moved east.</summary>
    public bool Meets(LonLatBox other, double east) =>
        West <= other.East + east && East >= other.West + east && South <= other.North && North >= other.South;
}

/// <summary>A geometry of a layer.</summary>
/// <param name="Id">Region code (ISO 3166-2), if the layer has them.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of its country, if the layer has them.</param>
/// <param name="Lines">Rings or lines, each as a chain of arcs; a negative number is the arc <c>~number</c> reversed.</param>
internal sealed record TopologyShape(string? Id, string? Country, IReadOnlyList<IReadOnlyList<int>> Lines);

/// <summary>A TopoJSON file: shapes that share their arcs. https://github.com/topojson/topojson-specification</summary>
/// <param name="Arcs">Arcs in degrees.</param>
/// <param name="Layers">Shapes by name of layer.</param>
internal sealed record Topology(IReadOnlyList<IReadOnlyList<LonLat>> Arcs, IReadOnlyDictionary<string, IReadOnlyList<TopologyShape>> Layers)
{
    /// <summary>What the file covers; null: its shapes and nothing else.</summary>
    public LonLatBox? Extent { get; init; }

    /// <summary>The shapes of a layer; empty if there is no such layer.</summary>
    public IReadOnlyList<TopologyShape> this[string layer] => Layers.GetValueOrDefault(layer, []);

    /// <summary>Whether a point lies in one of the areas.</summary>
    public bool Holds(IEnumerable<TopologyShape> areas, double longitude, double latitude)
    {
        var inside = false;
        foreach (var number in areas.SelectMany(area => area.Lines).SelectMany(chain => chain))
        {
            var arc = Arcs[number < 0 ? ~number : number];
            for (var i = 1; i < arc.Count; i++)
                inside ^= Crosses(arc[i - 1], arc[i], longitude, latitude);
        }

        return inside;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">It is not TopoJSON.</exception>
    public static Topology Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out var type) || type.GetString() != "Topology")
            throw new JsonException("The file is not a topology.");
        var layers = root.GetProperty("objects").EnumerateObject()
            .ToDictionary(layer => layer.Name, layer => (IReadOnlyList<TopologyShape>)[.. ShapesOf(layer.Value)], StringComparer.Ordinal);
        return new Topology(ArcsOf(root), layers);
    }

    // With a transform, arcs are integers, each relative to the one before it.
    private static List<IReadOnlyList<LonLat>> ArcsOf(JsonElement root)
    {
        var quantized = root.TryGetProperty("transform", out var transform);
        var (scale, origin) = quantized
            ? (PointOf(transform.GetProperty("scale")), PointOf(transform.GetProperty("translate")))
            : (new LonLat(1, 1), default);
        var arcs = new List<IReadOnlyList<LonLat>>();
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var (x, y) = (0d, 0d);
            var points = new List<LonLat>(arc.GetArrayLength());
            foreach (var point in arc.EnumerateArray())
            {
                var (stepX, stepY) = PointOf(point);
                (x, y) = quantized ? (x + stepX, y + stepY) : (stepX, stepY);
                points.Add(new LonLat(x * scale.Longitude + origin.Longitude, y * scale.Latitude + origin.Latitude));
            }

            arcs.Add(points);
        }

        return arcs;
    }

    private static IEnumerable<TopologyShape> ShapesOf(JsonElement geometry)
    {
        var type = geometry.GetProperty("type").GetString();
        if (type == "GeometryCollection")
            return geometry.GetProperty("geometries").EnumerateArray().SelectMany(ShapesOf);
        if (type is null)
            return [];
        var arcs = geometry.GetProperty("arcs");
        IReadOnlyList<IReadOnlyList<int>> lines = type switch
        {
            "LineString" => [ChainOf(arcs)],
            "MultiLineString" or "Polygon" => [.. arcs.EnumerateArray().Select(ChainOf)],
            "MultiPolygon" => [.. arcs.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(ChainOf)],
            _ => throw new JsonException($"Geometries of type {type} are not drawn."),
        };
        return [new TopologyShape(Text(geometry, "id"), Text(geometry, "a"), lines)];
    }

    private static string? Text(JsonElement geometry, string name) =>
        geometry.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static int[] ChainOf(JsonElement arcs) => [.. arcs.EnumerateArray().Select(arc => arc.GetInt32())];

    private static LonLat PointOf(JsonElement point) => new(point[0].GetDouble(), point[1].GetDouble());

    // Whether an edge crosses the ray that runs east from the point: an odd number of crossings means inside.
    private static bool Crosses(LonLat from, LonLat to, double longitude, double latitude) =>
        from.Latitude > latitude != to.Latitude > latitude
        && longitude < from.Longitude + (to.Longitude - from.Longitude) * (latitude - from.Latitude) / (to.Latitude - from.Latitude);
}
