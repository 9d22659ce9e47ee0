namespace Dashboard.Client.Map.Marks;

/// <summary>
/// Moves marks that would lie on each other: the smaller gives way, so far that it is free, but never far from its place. Where everything near is
/// taken, it goes as far as it must so that nobody takes two marks for one.
/// </summary>
internal static class MarkDisplacement
{
    /// <summary>Pixels that a mark may be moved, from the edge of what lies over its place.</summary>
    public const double MaxDistance = 24;

    /// <summary>Pixels that the square of a region may be moved: it stands for no point of it.</summary>
    public const double MaxSquareDistance = 40;

    /// <summary>Pixels that any mark may be moved.</summary>
    public const double MaxDistanceOfAny = 160;

    /// <summary>Pixels that stay free between two marks.</summary>
    public const double Gap = 2;

    /// <summary>The share of its radius by which a mark may reach into a larger one, where there is no free place for it.</summary>
    public const double ToldApart = 0.25;

    private const double Step = 2;
    private const int Directions = 24;

    private static readonly (double X, double Y, double Distance)[] Offsets = [.. Around()];

    /// <summary>Whether a mark can come to lie on another, however far it is moved.</summary>
    public static bool IsNear(Disc mark, Disc other) => other.OverlapWith(mark) > -MaxDistanceOfAny - Gap;

    /// <summary>Where a mark is drawn.</summary>
    /// <param name="mark">At its true place.</param>
    /// <param name="near">Marks near it, which stay where they are.</param>
    /// <param name="kept">What it should not lie under.</param>
    /// <param name="furthest">Pixels that it may be moved.</param>
    public static Disc Place(Disc mark, Disc[] near, IEnumerable<Box> kept, double furthest)
    {
        var covered = near.Select(other => other.OverlapWith(mark with { Radius = 0 })).DefaultIfEmpty().Max();
        return Best(mark, near, [.. kept.Where(box => box.Intersects(mark with { Radius = mark.Radius + MaxDistanceOfAny }))], furthest + Math.Max(0, covered));
    }

    private static Disc Best(Disc mark, Disc[] near, Box[] kept, double furthest)
    {
        // How far the mark must be moved to touch each, the closest first: most are out of reach of most of the offsets.
        near = [.. near];
        double[] away = [.. near.Select(other => -other.OverlapWith(mark) - Gap)];
        Array.Sort(away, near);
        var (best, least, isToldApart) = (mark, double.PositiveInfinity, false);
        foreach (var (x, y, distance) in Offsets)
        {
            if (isToldApart && distance > furthest + (least >= MaxDistance ? MaxDistance : 0))
                break;
            var moved = mark with { X = mark.X + x, Y = mark.Y + y };
            var reached = away.AsSpan().BinarySearch(distance);
            if (Overlap(moved, near.AsSpan(0, reached < 0 ? ~reached : reached), kept, least, isToldApart) is not { } found)
                continue;
            (best, least, isToldApart) = (moved, found.Overlap, found.IsToldApart);
            if (least == 0)
                break;
        }

        return best;
    }

    // Null where it is no better than what was found before. Loops that end early: it is asked hundreds of times for each mark, also by the browser's
    // interpreter, and most places are worse after the first few marks.
    private static (double Overlap, bool IsToldApart)? Overlap(Disc moved, ReadOnlySpan<Disc> near, Box[] kept, double least, bool mustBeToldApart)
    {
        var (overlap, isToldApart, limit) = (0d, true, least - 0.01);
        foreach (var other in near)
        {
            var (x, y, reach) = (moved.X - other.X, moved.Y - other.Y, moved.Radius + other.Radius + Gap);
            var apart = x * x + y * y;
            if (apart >= reach * reach)
                continue;
            var into = reach - Math.Sqrt(apart);
            overlap += into;
            isToldApart = isToldApart && into - Gap <= ToldApart * Math.Min(moved.Radius, other.Radius);
            if (mustBeToldApart ? !isToldApart || overlap >= limit : !isToldApart && overlap >= limit)
                return null;
        }

        foreach (var box in kept)
        {
            if (box.Intersects(moved))
                overlap += MaxDistance;
        }

        return overlap >= limit && isToldApart == mustBeToldApart ? null : (overlap, isToldApart);
    }

    private static IEnumerable<(double X, double Y, double Distance)> Around()
    {
        yield return (0, 0, 0);
        for (var distance = Step; distance <= MaxDistanceOfAny; distance += Step)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sine, cosine) = Math.SinCos(i * 2 * Math.PI / Directions);
                yield return (distance * cosine, distance * sine, distance);
            }
        }
    }
}
