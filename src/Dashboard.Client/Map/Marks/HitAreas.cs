namespace Dashboard.Client.Map.Marks;

/// <summary>
/// The areas in which marks are hit. None covers the middle of another mark, and what a finger hits beyond a mark is not taken from a
/// larger one.
/// </summary>
/// <param name="count">Number of marks, largest first.</param>
internal sealed class HitAreas(int count)
{
    private const double Min = 12; // WCAG 2.5.8: 24 by 24 pixels
    private const double MaxTouch = 22;
    private const double Apart = 0.25;

    private readonly double[] middles = Infinite(count);
    private readonly double[] largerDiscs = Infinite(count);

    /// <summary>Two marks are seen together.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="other">The other mark.</param>
    /// <param name="otherAt">Where that is.</param>
    public void Add(int mark, Disc at, int other, Disc otherAt)
    {
        var apart = Math.Sqrt(Math.Pow(at.X - otherAt.X, 2) + Math.Pow(at.Y - otherAt.Y, 2));
        middles[mark] = Math.Min(middles[mark], apart);
        if (other < mark)
            largerDiscs[mark] = Math.Min(largerDiscs[mark], apart - otherAt.Radius);
    }

    /// <summary>The mark with its areas.</summary>
    public DrawnMark Of(int mark, DrawnMark drawn)
    {
        var free = Math.Max(middles[mark] - Apart, 0);
        var hit = Math.Min(Math.Max(Min, drawn.Reach), free);
        var touch = (int)Math.Floor(Math.Min(Math.Min(MaxTouch, free), Math.Max(Min, largerDiscs[mark])) / 2) * 2;
        return drawn with { HitRadius = Math.Round(hit, 1), TouchRadius = touch > hit ? touch : null };
    }

    private static double[] Infinite(int count) => [.. Enumerable.Repeat(double.PositiveInfinity, count)];
}
