using System.Text;
using Dashboard.Shared.Maps;

namespace Dashboard.Server.Basemaps;

/// <summary>A topology projected into the frame of a dataset, as path data.</summary>
internal sealed class Ground
{
    // Half a pixel of a map 1,200 pixels wide.
    private const double Tolerance = MapFrame.Units / 2400d;

    // An enclave narrower than this is a dot on the map of a country, and its outline would look like a mark.
    private const double EnclaveShare = 0.03;
    // How far the image goes beyond the frame, in parts of it, for readers who move the map; more where a frame that is high and narrow
    // stands in a wide window, or the other way round. Proportions of such windows, when all is zoomed out.
    private const double SideBleed = 0.5;
    private const double EndBleed = 0.7;
    private const double WidestWindow = 3.6;
    private const double HighestWindow = 2.4;
    private const double FarTolerance = 5; // times that of the frame
    private const double SpeckSize = 2;
    private const int Beyond = 20;
    private const double Fade = 0.08; // of the width of the frame, on each side
    private const double MinFade = 0.02; // at the edge of the data

    // Where the source cuts countries in two, in a world that goes on east and west.
    private static readonly double[] Seams = [-540, -180, 180, 540];

    private readonly Topology topology;
    private readonly UnitPoint[][] arcs;
    private readonly UnitBox data;
    private readonly UnitBox clip;
    private readonly int[] seams;
    private readonly Lazy<bool> isAtSea;

    /// <summary>Projects a topology into a frame.</summary>
    /// <param name="topology">The outlines.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="coarseness">1: as fine as can be seen.</param>
    public Ground(Topology topology, MapFrame frame, double coarseness)
    {
        this.topology = topology;
        var exact = topology
            .Arcs.Select(arc => arc.Select(point => Unit(point, frame)).ToArray())
            .ToArray();
        data = topology.Extent is { } extent
            ? Around([Unit(new(extent.West, extent.North), frame), Unit(new(extent.East, extent.South), frame)])
            : Around(exact.SelectMany(arc => arc));
        seams = [.. Seams.Select(longitude => Unit(new(longitude, 0), frame).X)];
        var height = MapFrame.Units / frame.Aspect;
        Image = new UnitBox(
            Math.Max(data.Left, (int)(-SideOf(frame) * MapFrame.Units)),
            Math.Max(data.Top, (int)(-EndOf(frame) * height)),
            Math.Min(data.Right, (int)((1 + SideOf(frame)) * MapFrame.Units)),
            Math.Min(data.Bottom, (int)((1 + EndOf(frame)) * height)));
        var (least, fade) = ((int)(MinFade * MapFrame.Units), (int)(Fade * MapFrame.Units));
        Clear = new UnitBox(
            Image.Left + Math.Clamp(-Image.Left, least, fade),
            Image.Top + Math.Clamp(-Image.Top, least, fade),
            Image.Right - Math.Clamp(Image.Right - MapFrame.Units, least, fade),
            Image.Bottom - Math.Clamp(Image.Bottom - (int)height, least, fade));
        clip = new UnitBox(Image.Left - Beyond, Image.Top - Beyond, Image.Right + Beyond, Image.Bottom + Beyond);
        isAtSea = new(() => IsMostlyWater(frame));
        var inner = new UnitBox(0, 0, MapFrame.Units, (int)height);
        arcs = [.. exact.Select(arc => Simplified(arc, coarseness * Tolerance * (arc.Any(inner.Holds) ? 1 : FarTolerance)))];
    }

    // A reader looks at the frame; around it less will do.
    private static UnitPoint[] Simplified(UnitPoint[] arc, double tolerance) =>
        IsSpeck(arc, SpeckSize * tolerance) ? [] : Outline.Simplified(arc, tolerance);

    // An island that would be smaller than a dot.
    private static bool IsSpeck(UnitPoint[] arc, double size) =>
        arc.Length > 0
        && arc[0] == arc[^1]
        && Around(arc) is var (left, top, right, bottom)
        && right - left <= size
        && bottom - top <= size;

    /// <summary>What an image of a frame shows at most: the frame and its surroundings, and no place twice.</summary>
    public static LonLatBox Around(MapFrame frame)
    {
        var side = Math.Min(SideOf(frame), Math.Max(0, (1 / frame.Width - 1) / 2));
        var (from, to) = (frame.World(new(-side, -EndOf(frame))), frame.World(new(1 + side, 1 + EndOf(frame))));
        return new LonLatBox(
            Mercator.Longitude(from.X),
            Mercator.Latitude(Math.Min(1, to.Y)),
            Mercator.Longitude(to.X),
            Mercator.Latitude(Math.Max(0, from.Y)));
    }

    private static double SideOf(MapFrame frame) => Math.Max(SideBleed, (WidestWindow / frame.Aspect - 1) / 2);

    private static double EndOf(MapFrame frame) => Math.Max(EndBleed, (HighestWindow * frame.Aspect - 1) / 2);

    /// <summary>The area drawn: the frame and its surroundings, as far as there is data.</summary>
    public UnitBox Image { get; }

    /// <summary>The part of it that does not fade out: all of the frame, as far as there is data.</summary>
    public UnitBox Clear { get; }

    /// <summary>Whether three quarters of the edge of the image are water: what is beyond it then looks like water too.</summary>
    public bool IsAtSea => isAtSea.Value;

    private bool IsMostlyWater(MapFrame frame)
    {
        const int Points = 24; // on each side
        var countries = topology["countries"];
        var (wide, high) = ((Image.Right - Image.Left) / (double)Points, (Image.Bottom - Image.Top) / (double)Points);
        var edge = Enumerable.Range(0, Points).SelectMany(i => ((double X, double Y)[])
            [
                (Image.Left + (wide * i), Image.Top), (Image.Left + (wide * i), Image.Bottom),
                (Image.Left, Image.Top + (high * i)), (Image.Right, Image.Top + (high * i)),
            ]);
        return edge.Count(point =>
        {
            var world = frame.World(new(point.X / MapFrame.Units, point.Y * frame.Aspect / MapFrame.Units));
            return !topology.Holds(countries, Mercator.Longitude(world.X), Mercator.Latitude(world.Y));
        }) > 3 * Points;
    }

    /// <summary>The areas of some shapes, as one path.</summary>
    public string Areas(IEnumerable<TopologyShape> shapes)
    {
        var path = new StringBuilder();
        foreach (
            var ring in shapes
                .SelectMany(shape => shape.Lines)
                .Select(chain => Outline.CutRing(Joined(chain), clip))
                .Where(ring => ring.Count > 2))
            Outline.Write(path, ring, closed: true);
        return path.ToString();
    }

    /// <summary>The lines of some shapes, as one path.</summary>
    public string Lines(IEnumerable<TopologyShape> shapes) => Written(shapes.SelectMany(shape => shape.Lines).Select(Joined));

    /// <summary>The arcs between two countries: the borders of one, or all others.</summary>
    /// <param name="country">ISO 3166-1 alpha-3 code; null: no country is singled out.</param>
    /// <param name="around">True for its borders, false for all others.</param>
    public string NationalBorders(string? country, bool around) => Written(Shared(topology["countries"], shape => shape.Country)
        .Where(arc => arc.Owners.Count > 1 && (country is null || arc.Owners.Contains(country)) == around).Select(arc => arcs[arc.Arc]));

    /// <summary>The arcs with a country on one side only: coasts.</summary>
    public string Coasts() =>
        Written(Shared(topology["countries"], shape => shape.Country).Where(arc => arc.Owners.Count == 1).Select(arc => arcs[arc.Arc]));

    /// <summary>The arcs between two regions, without those around small enclaves.</summary>
    public string RegionalBorders()
    {
        var regions = topology["regions"];
        var shared = Shared(regions, shape => shape.Id);
        var enclaves = regions
            .Where(region => IsSmall(region) && IsEnclave(region, shared))
            .Select(region => region.Id)
            .ToHashSet(StringComparer.Ordinal);
        return Written(shared.Where(arc => arc.Owners.Count > 1 && !arc.Owners.Overlaps(enclaves)).Select(arc => arcs[arc.Arc]));
    }

    private bool IsSmall(TopologyShape region)
    {
        var box = Around(region.Lines.SelectMany(Joined));
        return box.Right - box.Left < EnclaveShare * MapFrame.Units;
    }

    private static bool IsEnclave(TopologyShape region, IReadOnlyList<(int Arc, HashSet<string?> Owners)> shared)
    {
        var own = region.Lines.SelectMany(chain => chain).Select(Index).ToHashSet();
        var around = shared.Where(arc => own.Contains(arc.Arc)).ToArray();
        return around.All(arc => arc.Owners.Count > 1)
            && around.SelectMany(arc => arc.Owners).Distinct(StringComparer.Ordinal).Count() == 2;
    }

    private static List<(int Arc, HashSet<string?> Owners)> Shared(IEnumerable<TopologyShape> shapes, Func<TopologyShape, string?> nameOf)
    {
        var owners = new SortedDictionary<int, HashSet<string?>>();
        foreach (var shape in shapes)
        {
            foreach (var arc in shape.Lines.SelectMany(chain => chain).Select(Index))
            {
                if (!owners.TryGetValue(arc, out var names))
                    owners[arc] = names = new HashSet<string?>(StringComparer.Ordinal);
                names.Add(nameOf(shape));
            }
        }

        return [.. owners.Select(owner => (owner.Key, owner.Value))];
    }

    private string Written(IEnumerable<IReadOnlyList<UnitPoint>> lines)
    {
        var path = new StringBuilder();
        foreach (var stretch in lines.SelectMany(line => Outline.Stretches(line, IsDrawn)))
            Outline.Write(path, stretch, closed: false);
        return path.ToString();
    }

    // The edge of the data is not a line on the map.
    private bool IsDrawn(UnitPoint from, UnitPoint to) =>
        (clip.Holds(from) || clip.Holds(to))
        && !(
            IsAt(from.X, to.X, data.Left)
            || IsAt(from.X, to.X, data.Right)
            || IsAt(from.Y, to.Y, data.Top)
            || IsAt(from.Y, to.Y, data.Bottom)
            || seams.Any(seam => IsAt(from.X, to.X, seam)));

    private static bool IsAt(int from, int to, int edge) => Math.Abs(from - edge) <= 1 && Math.Abs(to - edge) <= 1;

    private List<UnitPoint> Joined(IReadOnlyList<int> chain)
    {
        var points = new List<UnitPoint>();
        foreach (var number in chain)
        {
            var arc = arcs[Index(number)].AsEnumerable();
            foreach (var point in number < 0 ? arc.Reverse() : arc)
            {
                if (points.Count == 0 || points[^1] != point)
                    points.Add(point);
            }
        }

        return points;
    }

    private static int Index(int arc) => arc < 0 ? ~arc : arc;

    private static UnitPoint Unit(LonLat place, MapFrame frame)
    {
        var point = frame.Place(Mercator.Point(place.Latitude, place.Longitude));
        return new((int)Math.Round(point.X * MapFrame.Units), (int)Math.Round(point.Y * MapFrame.Units / frame.Aspect));
    }

    private static UnitBox Around(IEnumerable<UnitPoint> points)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var (x, y) in points)
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        return new UnitBox(left, top, right, bottom);
    }
}
