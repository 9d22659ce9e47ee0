using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;

namespace Dashboard.Shared.Snapshots;

/// <summary>The places of a version as groups by zoom. The tree is built when a map first needs it.</summary>
internal sealed class GroupedPlaces
{
    /// <summary>
    /// Towns and separate places with events up to which each has a mark of its own at every zoom: there is room to displace them.
    /// </summary>
    public const int MaxUngrouped = 40;

    // As many of them may be this close to each other on the smallest map, whose frame is 320 pixels wide.
    private const int MaxTogether = 4;
    private const double Together = 20; // pixels

    private readonly int[] nodes; // position in the tree of each place with a point
    private readonly int[] towns;
    private readonly int[] events;
    private readonly Lazy<PlaceTree> tree;

    public GroupedPlaces(DatasetContent content, EventColumns columns)
    {
        var located = Enumerable.Range(0, content.Places.Count).Where(p => columns.PlaceHasPoint[p]).ToArray();
        nodes = new int[content.Places.Count];
        for (var i = 0; i < located.Length; i++)
            nodes[located[i]] = i;
        Located = located;
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        towns = [.. content.Places.Select(place => Number(keys, place.Within ?? place.Id))];
        events = new int[content.Places.Count];
        foreach (var place in columns.Place)
            events[place]++;
        var frame = MapFrame.Of(content.Info.Bounds);
        Points = [.. located.Select(p => content.Places[p]).Select(p => Mercator.Point(p.Latitude, frame.Unwrapped(p.Longitude)))];
        tree = new Lazy<PlaceTree>(() => TreeOf(content));
        AreGrouped = AreTooMany(frame);
    }

    /// <summary>Whether there are so many places, or so many in one spot, that nearby ones are grouped.</summary>
    public bool AreGrouped { get; }

    /// <summary>Places with a point, as positions in the file: nodes of the tree in this order.</summary>
    public IReadOnlyList<int> Located { get; }

    /// <summary>Their points, in units of <see cref="Mercator"/>, those across the 180th meridian beside the others.</summary>
    private MapPoint[] Points { get; }

    /// <summary>The group of a place at a level, named by the place at whose point it is.</summary>
    public int HeadAt(int place, int level) => Located[tree.Value.HeadAt(nodes[place], level)];

    /// <summary>The number of groups of these places at a level.</summary>
    public int GroupsOf(IReadOnlyList<int> places, int level)
    {
        if (places.Count == 1)
            return 1;
        var heads = new HashSet<int>(places.Count);
        foreach (var place in places)
            heads.Add(tree.Value.HeadAt(nodes[place], level));
        return heads.Count;
    }

    /// <summary>The position's zoom, one decimal, from which on the places are not one group; null: they never part.</summary>
    public double? PartsAt(IEnumerable<int> places) =>
        tree.Value.PartsAt([.. places.Select(p => nodes[p])]) is { } level
            ? Math.Ceiling((PlaceTree.ZoomOf(level) + Math.Log2(MapWidths.Widest / MapWidths.Min(MapWidths.Widest))) * 10) / 10
            : null;

    /// <summary>Whether all are one town with its spots, or one place.</summary>
    public bool AreOneTown(IReadOnlyList<int> places) => places.All(p => towns[p] == towns[places[0]]);

    /// <summary>The point of a place.</summary>
    public MapPoint PointOf(int place) => Points[nodes[place]];

    private bool AreTooMany(MapFrame frame)
    {
        var separate = Located.Where(p => events[p] > 0).DistinctBy(p => towns[p]).Take(MaxUngrouped + 1).Select(PointOf).ToList();
        var near = Together / MapFrame.WorldAt(frame.ZoomAt(frame.MinWidth(MapWidths.All[0])));
        return separate.Count > MaxUngrouped
            || separate.Exists(one => separate.Count(other => AreNear(one, other, near)) > MaxTogether);
    }

    private static bool AreNear(MapPoint one, MapPoint other, double distance) =>
        Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2) < distance * distance;

    private PlaceTree TreeOf(DatasetContent content) =>
        PlaceTree.Of([
            .. Located.Select(p => new TreePlace(PointOf(p).X, PointOf(p).Y, events[p], towns[p], content.Places[p].Within is null)),
        ]);

    private static int Number(Dictionary<string, int> keys, string key)
    {
        if (!keys.TryGetValue(key, out var number))
            keys[key] = number = keys.Count;
        return number;
    }
}
