using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>A group of places with events.</summary>
/// <param name="Head">The place at whose point it is; it may have no event itself.</param>
/// <param name="Members">Places with events, most events first.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="PartsAt">The web map zoom from which on it is several marks; null: never.</param>
internal sealed record PlaceGroup(int Head, IReadOnlyList<int> Members, PlaceGroupKind Kind, double? PartsAt);

/// <summary>How a group of places is drawn.</summary>
internal enum PlaceGroupKind
{
    /// <summary>As a mark of its own.</summary>
    Cluster,

    /// <summary>One place, or a town with its spots.</summary>
    Town,

    /// <summary>As one mark with a list, because no zoom of the map parts its places.</summary>
    Listed,
}

/// <summary>The groups of a map at each of its widths, in the frame and a quarter of it around.</summary>
/// <param name="places">The tree.</param>
/// <param name="frame">The frame of the map.</param>
/// <param name="lastZoom">The maximum zoom of the map.</param>
/// <param name="located">Places with events, most first.</param>
/// <param name="count">Events of a place.</param>
internal sealed class MapGroups(GroupedPlaces places, MapFrame frame, double lastZoom, IReadOnlyList<int> located, Func<int, int> count)
{
    private const double Around = 0.25;
    private const int MaxFiner = 2; // levels
    private const int MaxListed = 100;

    // Which places are drawn must not depend on the width: what is beyond the frame is told once.
    private readonly HashSet<int> inside = [.. Inside(places, frame, located)];
    private readonly IReadOnlyList<int> inFrame = [.. places.Located.Where(p => IsIn(frame.Place(places.PointOf(p)), 0))];

    /// <summary>The groups of the drawing for a width, most events first.</summary>
    public IReadOnlyList<PlaceGroup> At(int width)
    {
        var level = LevelOf(width);
        var groups = located
            .Where(inside.Contains)
            .GroupBy(p => places.HeadAt(p, level), (head, members) => (Head: head, Members: members.ToArray()))
            .OrderByDescending(group => group.Members.Sum(count))
            .ToList();
        var room = MapView.MaxMarks - groups.Count;
        return [.. groups.Select(group => GroupOf(group.Head, group.Members, ref room))];
    }

    // Spots of a town, and places that are listed, are marks of their own in the answer, as long as it has room for them.
    private PlaceGroup GroupOf(int head, int[] members, ref int room)
    {
        var more = members.Length - 1;
        var (isTown, partsAt) = (places.AreOneTown(members), places.PartsAt(members));
        var isListed = !isTown && more < MaxListed && !(partsAt <= lastZoom);
        if (more > room || !(isTown || isListed))
            return new PlaceGroup(head, members, PlaceGroupKind.Cluster, partsAt);
        room -= more;
        return new PlaceGroup(head, members, isTown ? PlaceGroupKind.Town : PlaceGroupKind.Listed, null);
    }

    // Where there is room, down to half the spacing. By all places, so that a filter does not change it.
    private int LevelOf(int width)
    {
        var level = LevelAt(frame, width);
        for (var finer = level + MaxFiner; finer > level; finer--)
        {
            if (places.GroupsOf(inFrame, finer) <= MapWidths.MaxMarks(width))
                return Math.Min(finer, PlaceTree.MaxLevel);
        }

        return level;
    }

    private static int LevelAt(MapFrame frame, int width) =>
        PlaceTree.LevelAt(frame.ZoomAt(frame.MinWidth(width)), MapWidths.Spacing(width));

    private static bool IsIn(MapPoint at, double around) =>
        at.X >= -around && at.X <= 1 + around && at.Y >= -around && at.Y <= 1 + around;

    /// <summary>Whether a point is in the frame or in the quarter around it.</summary>
    public static bool IsDrawn(MapPoint at) => IsIn(at, Around);

    /// <summary>What lies beyond, by direction from the middle of the frame.</summary>
    public IReadOnlyList<BeyondMap> Beyond(IReadOnlyList<Place> all) =>
        Beyond(located.Where(p => !inside.Contains(p)), all, places, frame, count);

    /// <summary>Places beyond a frame, by direction from its middle.</summary>
    /// <param name="beyond">Most events first.</param>
    /// <param name="all">All places.</param>
    /// <param name="places">Points of places.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="count">Events of a place.</param>
    public static IReadOnlyList<BeyondMap> Beyond(
        IEnumerable<int> beyond,
        IReadOnlyList<Place> all,
        GroupedPlaces places,
        MapFrame frame,
        Func<int, int> count) =>
    [
        .. beyond
            .GroupBy(p => BeyondMap.DirectionOf(frame.Place(places.PointOf(p))))
            .OrderBy(group => group.Key)
            .Select(group => new BeyondMap(group.Key, group.Sum(count), all[group.First()].Latitude, all[group.First()].Longitude)),
    ];

    // Whole groups of the coarsest drawing, so that a group is either drawn or told. At most so many that one answer holds them.
    private static IEnumerable<int> Inside(GroupedPlaces places, MapFrame frame, IReadOnlyList<int> located)
    {
        var coarsest = MapWidths.All.Min(width => LevelAt(frame, width));
        var finest = LevelAt(frame, MapWidths.Widest) + MaxFiner;
        var groups = located.GroupBy(p => places.HeadAt(p, coarsest))
            .Select(group => (At: frame.Place(places.PointOf(group.Key)), Members: group.ToList()))
            .Where(group => IsDrawn(group.At))
            .OrderBy(group => Math.Max(Math.Abs(group.At.X - 0.5), Math.Abs(group.At.Y - 0.5)));
        var marks = 0;
        foreach (var (_, members) in groups)
        {
            marks += places.GroupsOf(members, finest);
            if (marks > MapView.MaxMarks)
                yield break;
            foreach (var member in members)
                yield return member;
        }
    }
}
