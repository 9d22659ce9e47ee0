namespace Dashboard.Client.Map.Marks;

/// <summary>
/// Displaces overlapping marks: the smaller one moves to a free spot near its place. If everything nearby is taken, it moves as far as
/// needed so that two marks are not mistaken for one.
/// </summary>
internal static class MarkDisplacement
{
    /// <summary>Maximum displacement, pixels, from the edge of the mark over its place.</summary>
    public const double MaxDistance = 24;

    /// <summary>Maximum displacement of the square of a region, pixels: it does not mark a point.</summary>
    public const double MaxSquareDistance = 40;

    /// <summary>Maximum displacement if everything nearby is taken, pixels.</summary>
    public const double MaxDistanceWhenCrowded = 160;

    /// <summary>Pixels between two marks.</summary>
    public const double Gap = 2;

    /// <summary>The share of its radius by which a mark may overlap a larger one if there is no free spot.</summary>
    public const double MaxOverlapShare = 0.25;

    // What it costs to lie there, in pixels of overlap: a label reads on over a mark, a control hides it.
    private const double UnderLabel = 24;
    private const double UnderControl = 1000;

    private const double Step = 2;
    private const int Directions = 24;

    private static readonly (double X, double Y, double Distance)[] Offsets = [.. AllOffsets()];

    /// <summary>Whether a mark can overlap another, however far it is displaced.</summary>
    public static bool IsNear(Disc mark, Disc other) => other.OverlapWith(mark) > -MaxDistanceWhenCrowded - Gap;

    /// <summary>The position of a mark, and whether it overlaps no other by more than <see cref="MaxOverlapShare"/> there.</summary>
    /// <param name="mark">At its true place.</param>
    /// <param name="near">Marks nearby, which stay where they are.</param>
    /// <param name="controls">Boxes that would hide it: it leaves them, however far.</param>
    /// <param name="kept">Other boxes to avoid.</param>
    /// <param name="maxDistance">Maximum displacement, pixels.</param>
    public static (Disc Place, bool IsDistinct) Place(
        Disc mark,
        Disc[] near,
        IReadOnlyCollection<Box> controls,
        IEnumerable<Box> kept,
        double maxDistance)
    {
        var covered = near.Select(other => other.OverlapWith(mark with { Radius = 0 })).DefaultIfEmpty().Max();
        return Best(mark, near, InReach(mark, controls), InReach(mark, kept), maxDistance + Math.Max(0, covered));
    }

    private static Box[] InReach(Disc mark, IEnumerable<Box> boxes) =>
        [.. boxes.Where(box => box.Intersects(mark with { Radius = mark.Radius + MaxDistanceWhenCrowded }))];

    private static (Disc Place, bool IsDistinct) Best(Disc mark, Disc[] near, Box[] controls, Box[] kept, double maxDistance)
    {
        // The displacement at which the mark touches each, smallest first: most are out of reach for most of the offsets.
        near = [.. near];
        double[] away = [.. near.Select(other => -other.OverlapWith(mark) - Gap)];
        Array.Sort(away, near);
        var (best, minOverlap, isDistinct) = (mark, double.PositiveInfinity, false);
        foreach (var (x, y, distance) in Offsets)
        {
            if (isDistinct && minOverlap < UnderControl && distance > maxDistance + (minOverlap >= UnderLabel ? MaxDistance : 0))
                break;
            var moved = mark with { X = mark.X + x, Y = mark.Y + y };
            var reached = away.AsSpan().BinarySearch(distance);
            if (Overlap(moved, near.AsSpan(0, reached < 0 ? ~reached : reached), controls, kept, minOverlap, isDistinct) is not { } found)
                continue;
            (best, minOverlap, isDistinct) = (moved, found.Overlap, found.IsDistinct);
            if (minOverlap == 0)
                break;
        }

        return (best, isDistinct);
    }

    // Null if it is no better than the best so far. Loops that exit early: this runs hundreds of times for each mark, also in the browser's
    // interpreter, and most candidates are worse after the first few marks.
    private static (double Overlap, bool IsDistinct)? Overlap(
        Disc moved,
        ReadOnlySpan<Disc> near,
        Box[] controls,
        Box[] kept,
        double minOverlap,
        bool mustBeDistinct)
    {
        var (overlap, isDistinct, limit) = (0d, true, minOverlap - 0.01);
        foreach (var other in near)
        {
            var (x, y, reach) = (moved.X - other.X, moved.Y - other.Y, moved.Radius + other.Radius + Gap);
            var apart = x * x + y * y;
            if (apart >= reach * reach)
                continue;
            var into = reach - Math.Sqrt(apart);
            overlap += into;
            isDistinct = isDistinct && into - Gap <= MaxOverlapShare * Math.Min(moved.Radius, other.Radius);
            if (mustBeDistinct ? !isDistinct || overlap >= limit : !isDistinct && overlap >= limit)
                return null;
        }

        foreach (var box in controls)
        {
            if (box.Intersects(moved))
                overlap += UnderControl;
        }

        foreach (var box in kept)
        {
            if (box.Intersects(moved))
                overlap += UnderLabel;
        }

        return overlap >= limit && isDistinct == mustBeDistinct ? null : (overlap, isDistinct);
    }

    private static IEnumerable<(double X, double Y, double Distance)> AllOffsets()
    {
        yield return (0, 0, 0);
        for (var distance = Step; distance <= MaxDistanceWhenCrowded; distance += Step)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sine, cosine) = Math.SinCos(i * 2 * Math.PI / Directions);
                yield return (distance * cosine, distance * sine, distance);
            }
        }
    }
}
