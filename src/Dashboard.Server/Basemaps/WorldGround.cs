using Dashboard.Server.World;
using Dashboard.Shared.Maps;

namespace Dashboard.Server.Basemaps;

/// <summary>
/// The ground of a dataset without a basemap of its own: cut from the world that ships, in the coarsest of its three scales that looks the
/// same in the frame.
/// </summary>
internal static class WorldGround
{
    // The coast of an island is still worth seeing; borders are not.
    private const double LastZoom = 12;

    private const double Equator = 40_075_017; // metres

    // Metres for a unit of the frame up to which a scale is fine enough, and its outlines.
    private static readonly (double Metres, string File)[] Scales =
        [(900, "fine.topo.json"), (3_000, "middle.topo.json"), (double.MaxValue, "coarse.topo.json")];

    // Countries are drawn for orientation; regions are those of the dataset's country, or of all on a map of the size of a country.
    private static readonly string[] OfRegions = ["regions", "parts"];

    /// <summary>Draws the ground of a source.</summary>
    public static Basemap Draw(BasemapSource source)
    {
        var frame = MapFrame.Of(source.Bounds);
        var topology = Cut(frame, Basemap.Alpha3(source.Country));
        return new Basemap(source, topology, WorldNames.Of(topology, frame), LastZoom);
    }

    /// <summary>The part of the world that an image of a frame shows.</summary>
    /// <param name="frame">The frame; it may lie across the 180th meridian.</param>
    /// <param name="country">ISO 3166-1 alpha-3 code of the country whose regions are drawn; null: those of all.</param>
    public static Topology Cut(MapFrame frame, string? country)
    {
        var (south, north) = (Mercator.Latitude(frame.Top + frame.Width / frame.Aspect), Mercator.Latitude(frame.Top));
        var metres = Equator * Math.Cos((south + north) / 2 * Math.PI / 180) * frame.Width / MapFrame.Units;
        var (_, file) = Scales.First(scale => metres <= scale.Metres);
        var world = Topology.Parse(WorldFile.Bytes(file));
        var isLarge = file != Scales[0].File;
        var isCity = frame.ZoomAt(MapWidths.Widest) >= MapFrame.CityZoom;
        return Part(
            world with
            {
                Layers = world.Layers.ToDictionary(
                    layer => layer.Key,
                    layer => OfRegions.Contains(layer.Key, StringComparer.Ordinal)
                        ? [.. layer.Value.Where(region => !isCity && (country is null ? !isLarge : region.Country == country))]
                        : layer.Value,
                    StringComparer.Ordinal),
            },
            Ground.Around(frame));
    }

    // Rings and lines that reach into a box, as often as the world repeats in it.
    private static Topology Part(Topology world, LonLatBox box)
    {
        var boxes = world.Arcs.Select(LonLatBox.Around).ToArray();
        var arcs = new List<IReadOnlyList<LonLat>>();
        var numbers = new Dictionary<(int Arc, int Turn), int>();
        int[] turns = [.. Enumerable.Range(-1, 3).Where(turn => box.Meets(new LonLatBox(-180, -90, 180, 90), turn * 360))];
        var layers = world.Layers.ToDictionary(
            layer => layer.Key,
            layer => (IReadOnlyList<TopologyShape>)
            [
                .. layer.Value
                    .Select(shape => shape with { Lines = [.. turns.SelectMany(turn => LinesOf(shape, turn))] })
                    .Where(shape => shape.Lines.Count > 0),
            ],
            StringComparer.Ordinal);
        return MergedArcs.Of(new Topology(arcs, layers) { Extent = box });

        IEnumerable<int[]> LinesOf(TopologyShape shape, int turn) => shape.Lines
            .Where(line => box.Meets(line.Select(number => boxes[number < 0 ? ~number : number]).Aggregate(LonLatBox.Union), turn * 360))
            .Select(line => line.Select(number => number < 0 ? ~Number(~number, turn) : Number(number, turn)).ToArray());

        int Number(int arc, int turn)
        {
            if (numbers.TryGetValue((arc, turn), out var number))
                return number;
            arcs.Add([.. world.Arcs[arc].Select(point => point with { Longitude = point.Longitude + turn * 360 })]);
            return numbers[(arc, turn)] = arcs.Count - 1;
        }
    }
}
