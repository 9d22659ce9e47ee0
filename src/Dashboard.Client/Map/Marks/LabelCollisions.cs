using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>A label and its bounds.</summary>
internal sealed record PlacedLabel(DrawnLabel Drawn, Box Box);

/// <summary>Label collision: each label takes the first of its candidate positions that overlaps nothing, or none.</summary>
/// <param name="width">Of the frame, in pixels.</param>
/// <param name="height">Of the frame, in pixels.</param>
/// <param name="minScale">The smallest scale at which the labels are shown.</param>
/// <param name="needed">Scales, after zooming in, at which a label must be free too.</param>
/// <param name="wanted">Scales at which it should be free.</param>
internal sealed class LabelCollisions(
    double width,
    double height,
    double minScale,
    IReadOnlyList<double> needed,
    IReadOnlyList<double> wanted)
{
    private const double Edge = 2;
    private const double Gap = 2;

    private readonly List<(Box Box, MapPoint At)> boxes = [];
    private readonly List<(Disc Disc, MapPoint At)> discs = [];
    private readonly List<(Disc Disc, MapPoint At)> marks = [];

    /// <summary>The smallest scale at which the labels are shown.</summary>
    public double MinScale => minScale;

    /// <summary>Keeps labels off a rectangle.</summary>
    /// <param name="box">The rectangle.</param>
    /// <param name="at">The point with which it moves at other scales.</param>
    public void Block(Box box, MapPoint at) => boxes.Add((box, at));

    /// <summary>Keeps labels off a rectangle in a corner of the frame.</summary>
    public void Block(Box box) => Block(box, box.CornerIn(width, height));

    /// <summary>Keeps labels off a disc.</summary>
    /// <param name="disc">The disc.</param>
    /// <param name="at">The point with which it moves at other scales.</param>
    public void Block(Disc disc, MapPoint at) => discs.Add((disc, at));

    /// <summary>Keeps labels off a mark, and the labels of other marks nearer to their own.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="at">The point with which it moves at other scales.</param>
    public void BlockMark(Disc mark, MapPoint at)
    {
        Block(mark, at);
        marks.Add((mark, at));
    }

    /// <summary>Whether the space is free, here and at the smallest scale.</summary>
    /// <param name="box">The space.</param>
    /// <param name="at">The point of the label.</param>
    public bool IsFree(Box box, MapPoint at) =>
        Holds(box, at) && IsFree(box, at, 1) && IsFree(box, at, minScale) && IsFree(box, at, needed);

    /// <summary>
    /// Takes the first free position, preferably one that stays free at all scales, and returns its index; -1 if there is none.
    /// </summary>
    /// <param name="positions">In order of preference.</param>
    /// <param name="at">The point of the label.</param>
    /// <param name="own">The labelled mark, which must be the nearest; null for a place on the ground.</param>
    public int Take(ReadOnlySpan<Box> positions, MapPoint at, Disc? own = null)
    {
        var taken = -1;
        for (var i = 0; i < positions.Length; i++)
        {
            if (!IsFree(positions[i], at) || (own is { } mark && !IsNearestTo(mark, positions[i], at)))
                continue;
            var isBest = IsFree(positions[i], at, wanted);
            if (isBest || taken < 0)
                taken = i;
            if (isBest)
                break;
        }

        if (taken >= 0)
            boxes.Add((positions[taken], at));
        return taken;
    }

    /// <summary>Whether the mark is the nearest to its label, at every scale at which the label must be free.</summary>
    /// <param name="own">The mark.</param>
    /// <param name="box">The label.</param>
    /// <param name="at">The point of the label.</param>
    public bool IsNearestTo(Disc own, Box box, MapPoint at)
    {
        var reach = box.Distance(own);
        return IsNearest(1) && IsNearest(minScale) && needed.All(IsNearest);

        bool IsNearest(double size)
        {
            var there = Moved(box, at, size);
            return !marks.Exists(mark => mark.Disc != own && there.Distance(Moved(mark.Disc, mark.At, size)) <= reach);
        }
    }

    private bool IsFree(Box box, MapPoint at, IReadOnlyList<double> sizes)
    {
        foreach (var size in sizes)
        {
            if (!IsFree(box, at, size))
                return false;
        }

        return true;
    }

    private bool IsFree(Box box, MapPoint at, double size)
    {
        var there = Moved(box, at, size);
        var grown = there.Grown(Gap);
        return !boxes.Exists(kept => grown.Intersects(Moved(kept.Box, kept.At, size)))
            && !discs.Exists(kept => there.Intersects(Moved(kept.Disc, kept.At, size)));
    }

    /// <summary>Whether it is inside the frame: at the smallest scale, and so at the others.</summary>
    /// <param name="box">The space.</param>
    /// <param name="at">The point of the label.</param>
    public bool Holds(Box box, MapPoint at) =>
        new Box(Edge, Edge, width * minScale - Edge, height * minScale - Edge).Holds(
            Moved(box, new(Math.Clamp(at.X, 0, width), Math.Clamp(at.Y, 0, height)), minScale));

    // Points move closer together at a smaller scale, and labels keep their size.
    private static Box Moved(Box box, MapPoint at, double size) => box.Moved(-at.X * (1 - size), -at.Y * (1 - size));

    private static Disc Moved(Disc disc, MapPoint at, double size) =>
        disc with
        {
            X = disc.X - (at.X * (1 - size)),
            Y = disc.Y - (at.Y * (1 - size)),
        };
}
