using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Maps;

/// <summary>
/// The places of a dataset, grouped by zoom: greedy clustering from the finest level to the coarsest, as npm <c>supercluster</c> does it.
/// At each level the place with most events takes in those within <see cref="Spacing"/>. It does not depend on a filter, so a group keeps
/// its point while a filter changes its count.
/// </summary>
public sealed class PlaceTree
{
    /// <summary>Minimum distance between the points of two groups, pixels, at the zoom of the level.</summary>
    public const double Spacing = 54;

    /// <summary>The finest level. A level is half a zoom step.</summary>
    public const int MaxLevel = 28;

    /// <summary>The finest level at which the spots of a town are one group: the last before <see cref="MapFrame.CityZoom"/>.</summary>
    public const int TownLevel = (int)(MapFrame.CityZoom * LevelsPerZoom) - 1;

    private const int LevelsPerZoom = 2;
    private const int Never = -1;

    private readonly int[] parents;
    private readonly int[] joined; // the finest level at which a place belongs to its parent

    private PlaceTree(int places)
    {
        parents = [.. Enumerable.Range(0, places)];
        joined = new int[places];
        Array.Fill(joined, Never);
    }

    /// <summary>Groups places.</summary>
    /// <param name="places">Places with a point, by <see cref="TreePlace"/>.</param>
    public static PlaceTree Of(IReadOnlyList<TreePlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var tree = new PlaceTree(places.Count);
        var weights = places.Select(place => (long)place.Weight).ToArray();
        List<int> heads = [.. Enumerable.Range(0, places.Count)];
        for (var level = MaxLevel; level >= 0; level--)
        {
            if (level == TownLevel)
                tree.JoinTowns(places, weights, level);
            heads = tree.Join(heads.Where(place => tree.joined[place] == Never), places, weights, level);
        }

        return tree;
    }

    /// <summary>The level of a map: the finest at which the points of groups are at least this far apart.</summary>
    /// <param name="zoom">Web map zoom.</param>
    /// <param name="spacing">Pixels.</param>
    public static int LevelAt(double zoom, double spacing) =>
        (int)Math.Clamp(Math.Floor((zoom + Math.Log2(Spacing / spacing)) * LevelsPerZoom + 1e-6), 0, MaxLevel);

    /// <summary>The web map zoom of a level, where points are <see cref="Spacing"/> apart.</summary>
    public static double ZoomOf(int level) => (double)level / LevelsPerZoom;

    /// <summary>The place at whose point the group of a place is at a level.</summary>
    public int HeadAt(int place, int level)
    {
        while (joined[place] >= level)
            place = parents[place];
        return place;
    }

    /// <summary>The level at which a group of places parts: the coarsest at which they are not one; null: they never part.</summary>
    /// <param name="places">At least one.</param>
    public int? PartsAt(IReadOnlyList<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var together = places.Skip(1).Select(place => TogetherAt(places[0], place)).DefaultIfEmpty(MaxLevel).Min();
        return together < MaxLevel ? together + 1 : null;
    }

    // The finest level at which two places are in one group.
    private int TogetherAt(int one, int other)
    {
        var level = MaxLevel;
        while (one != other)
        {
            var next = joined[one] >= joined[other] ? one : other;
            level = Math.Min(level, joined[next]);
            if (level == Never)
                break;
            (one, other) = next == one ? (parents[one], other) : (one, parents[other]);
        }

        return level;
    }

    private List<int> Join(IEnumerable<int> heads, IReadOnlyList<TreePlace> places, long[] weights, int level)
    {
        var spacing = Spacing / MapFrame.WorldAt(ZoomOf(level));
        var kept = new List<int>();
        var cells = new Dictionary<(int X, int Y), List<int>>();
        foreach (var place in heads.OrderByDescending(place => weights[place]).ThenBy(place => place).ToList())
        {
            var cell = ((int)(places[place].X / spacing), (int)(places[place].Y / spacing));
            if (Nearest(place, cell, cells, places, spacing) is { } head)
            {
                Put(place, head, weights, level);
                continue;
            }

            kept.Add(place);
            if (!cells.TryGetValue(cell, out var here))
                cells[cell] = here = [];
            here.Add(place);
        }

        return kept;
    }

    private static int? Nearest(
        int place,
        (int X, int Y) cell,
        Dictionary<(int X, int Y), List<int>> cells,
        IReadOnlyList<TreePlace> places,
        double spacing)
    {
        var (nearest, shortest) = ((int?)null, spacing * spacing);
        for (var x = cell.X - 1; x <= cell.X + 1; x++)
        {
            for (var y = cell.Y - 1; y <= cell.Y + 1; y++)
            {
                foreach (var head in cells.GetValueOrDefault((x, y)) ?? [])
                {
                    var (dx, dy) = (places[head].X - places[place].X, places[head].Y - places[place].Y);
                    var apart = (dx * dx) + (dy * dy);
                    if (apart < shortest)
                        (nearest, shortest) = (head, apart);
                }
            }
        }

        return nearest;
    }

    // A spot brings its group with it.
    private void JoinTowns(IReadOnlyList<TreePlace> places, long[] weights, int level)
    {
        var towns = new Dictionary<int, int>();
        foreach (var place in Enumerable.Range(0, places.Count).OrderByDescending(place => places[place].IsTown))
        {
            if (towns.TryAdd(places[place].Town, place))
                continue;
            var (spots, town) = (HeadAt(place, level), HeadAt(towns[places[place].Town], level));
            if (spots != town)
                Put(spots, town, weights, level);
        }
    }

    private void Put(int place, int head, long[] weights, int level)
    {
        (parents[place], joined[place]) = (head, level);
        weights[head] += weights[place];
    }
}

/// <summary>A place in a <see cref="PlaceTree"/>.</summary>
/// <param name="X">In units of <see cref="Mercator.X"/>.</param>
/// <param name="Y">In units of <see cref="Mercator.Y"/>.</param>
/// <param name="Weight">Events of the whole dataset.</param>
/// <param name="Town">A number that a town and its spots have in common, and nothing else.</param>
/// <param name="IsTown">Whether it is the town itself.</param>
public readonly record struct TreePlace(double X, double Y, int Weight, int Town, bool IsTown = true);
