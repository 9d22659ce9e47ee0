namespace Dashboard.Server.Basemaps;

/// <summary>
/// Joins arcs that always follow each other: where borders of regions are left out, their ends would stay in coasts and borders of
/// countries as points that cannot be simplified away.
/// </summary>
internal sealed class MergedArcs
{
    private readonly Topology topology;
    private readonly Dictionary<LonLat, int> ends;
    private readonly List<IReadOnlyList<LonLat>> arcs = [];
    private readonly Dictionary<int, int> numbers = [];

    private MergedArcs(Topology topology)
    {
        this.topology = topology;
        ends = topology.Arcs.SelectMany(arc => new[] { arc[0], arc[^1] }).CountBy(end => end).ToDictionary();
    }

    /// <summary>The same shapes with as few arcs as can be.</summary>
    public static Topology Of(Topology topology)
    {
        var merged = new MergedArcs(topology);
        var layers = topology.Layers.ToDictionary(
            layer => layer.Key,
            layer => (IReadOnlyList<TopologyShape>)
                [.. layer.Value.Select(shape => shape with { Lines = [.. shape.Lines.Select(merged.Line)] })],
            StringComparer.Ordinal);
        return topology with { Arcs = merged.arcs, Layers = layers };
    }

    private int[] Line(IReadOnlyList<int> line)
    {
        var isRing = Start(line[0]) == End(line[^1]);
        var first = Enumerable.Range(0, line.Count).FirstOrDefault(i => IsNode(Start(line[i])), -1);
        if (first < 0)
            return [line.MinBy(Index) < 0 ? ~Number(Ring(line)) : Number(Ring(line))];
        var runs = new List<List<int>>();
        foreach (var arc in isRing ? line.Skip(first).Concat(line.Take(first)) : line)
        {
            if (runs.Count == 0 || IsNode(Start(arc)))
                runs.Add([]);
            runs[^1].Add(arc);
        }

        return [.. runs.Select(Number)];
    }

    // A ring that meets no other begins at its lowest arc, in the direction of that, in every shape that has it.
    private static List<int> Ring(IReadOnlyList<int> line)
    {
        var lowest = line.MinBy(Index);
        var (at, count) = (line.Index().First(arc => arc.Item == lowest).Index, line.Count);
        var around = Enumerable.Range(0, count);
        return lowest < 0
            ? [.. around.Select(i => ~line[(at + count - i) % count])]
            : [.. around.Select(i => line[(at + i) % count])];
    }

    // The arc of a run, or its reverse: shapes on both sides share it.
    private int Number(List<int> run)
    {
        var isReversed = run.Count == 1 ? run[0] < 0 : Index(run[0]) > Index(run[^1]);
        if (isReversed)
            run = [.. run.AsEnumerable().Reverse().Select(arc => ~arc)];
        if (!numbers.TryGetValue(run[0], out var number))
        {
            arcs.Add([.. run.SelectMany((arc, i) => Points(arc).Skip(i == 0 ? 0 : 1))]);
            number = numbers[run[0]] = arcs.Count - 1;
        }

        return isReversed ? ~number : number;
    }

    private bool IsNode(LonLat point) => ends[point] != 2;

    private LonLat Start(int arc) => arc < 0 ? topology.Arcs[~arc][^1] : topology.Arcs[arc][0];

    private LonLat End(int arc) => Start(~arc);

    private IEnumerable<LonLat> Points(int arc) => arc < 0 ? topology.Arcs[~arc].Reverse() : topology.Arcs[arc];

    private static int Index(int arc) => arc < 0 ? ~arc : arc;
}
