namespace Dashboard.Client.Map;

/// <summary>Moves marks that would lie on each other: the smaller gives way, so far that it is free, but never far from its place.</summary>
internal static class MarkDisplacement
{
    /// <summary>Pixels that a mark may be moved.</summary>
    public const double Furthest = 24;

    private const double Step = 2;
    /// <summary>Pixels that stay free between two marks.</summary>
    public const double Gap = 2;

    private const int Directions = 24;

    private static readonly (double X, double Y)[] Offsets = [.. Around()];

    /// <summary>Where each mark is drawn.</summary>
    /// <param name="marks">At their true places, the larger first.</param>
    /// <param name="kept">What no mark should lie under.</param>
    /// <param name="there">Marks that stay where they are.</param>
    public static IReadOnlyList<Disc> Free(IReadOnlyList<Disc> marks, IReadOnlyList<Box> kept, IReadOnlyList<Disc> there)
    {
        List<Disc> free = [.. there];
        foreach (var mark in marks)
        {
            var near = free.Where(other => other.Into(mark) > -Furthest - Gap).ToArray();
            free.Add(Best(mark, near, kept));
        }

        return free[there.Count..];
    }

    private static Disc Best(Disc mark, Disc[] near, IReadOnlyList<Box> kept)
    {
        var (best, least) = (mark, double.PositiveInfinity);
        foreach (var (x, y) in Offsets)
        {
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
    private static double Overlap(Disc moved, Disc[] near, IReadOnlyList<Box> kept)
    {
        var overlap = 0d;
        foreach (var other in near)
            overlap += Math.Max(0, moved.Into(other) + Gap);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Meets(moved))
                overlap += Furthest;
        }

        return overlap;
    }

    private static IEnumerable<(double X, double Y)> Around()
    {
        yield return (0, 0);
        for (var distance = Step; distance <= Furthest; distance += Step)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sine, cosine) = Math.SinCos(i * 2 * Math.PI / Directions);
                yield return (distance * cosine, distance * sine);
            }
        }
    }
}
