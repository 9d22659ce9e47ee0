namespace Dashboard.Client.Map;

/// <summary>Moves marks that would lie on each other: the smaller gives way, so far that it is free, but never far from its place.</summary>
internal static class MarkDisplacement
{
    /// <summary>Pixels that a mark may be moved.</summary>
    public const double Furthest = 24;

    /// <summary>Pixels that the square of a region may be moved: it stands for no point of it.</summary>
    public const double FurthestSquare = 40;

    private const double Step = 2;
    /// <summary>Pixels that stay free between two marks.</summary>
    public const double Gap = 2;

    private const int Directions = 24;

    private static readonly (double X, double Y, double Distance)[] Offsets = [.. Around()];

    /// <summary>Where a mark is drawn.</summary>
    /// <param name="mark">At its true place.</param>
    /// <param name="others">Marks that stay where they are.</param>
    /// <param name="kept">What it should not lie under.</param>
    /// <param name="furthest">Pixels that it may be moved.</param>
    public static Disc Place(Disc mark, IEnumerable<Disc> others, IEnumerable<Box> kept, double furthest) => Best(
        mark,
        [.. others.Where(other => other.Into(mark) > -furthest - Gap)],
        [.. kept.Where(box => box.Meets(mark with { Radius = mark.Radius + furthest }))],
        furthest);

    private static Disc Best(Disc mark, Disc[] near, Box[] kept, double furthest)
    {
        var (best, least) = (mark, double.PositiveInfinity);
        foreach (var (x, y, distance) in Offsets)
        {
            if (distance > furthest)
                break;
            var moved = mark with { X = mark.X + x, Y = mark.Y + y };
            var overlap = Overlap(moved, near, kept);
            if (overlap == 0)
                return moved;
            if (overlap < least - 0.01)
                (best, least) = (moved, overlap);
        }

        return best;
    }

    // Loops: it is asked hundreds of times for each mark, also by the browser's interpreter.
    private static double Overlap(Disc moved, Disc[] near, Box[] kept)
    {
        var overlap = 0d;
        foreach (var other in near)
            overlap += Math.Max(0, moved.Into(other) + Gap);
        foreach (var box in kept)
        {
            if (box.Meets(moved))
                overlap += Furthest;
        }

        return overlap;
    }

    private static IEnumerable<(double X, double Y, double Distance)> Around()
    {
        yield return (0, 0, 0);
        for (var distance = Step; distance <= FurthestSquare; distance += Step)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sine, cosine) = Math.SinCos(i * 2 * Math.PI / Directions);
                yield return (distance * cosine, distance * sine, distance);
            }
        }
    }
}
