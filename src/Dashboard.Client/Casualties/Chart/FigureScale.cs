namespace Dashboard.Client.Casualties.Chart;

/// <summary>A linear scale of figures upwards from 0, with at most five ticks above 0.</summary>
/// <param name="Ticks">Ascending from 0, people.</param>
public sealed record FigureScale(IReadOnlyList<int> Ticks)
{
    private const int MaxTicks = 5;

    /// <summary>The highest tick, people; at least the highest figure.</summary>
    public int Top => Ticks[^1];

    /// <summary>The scale for figures up to this one.</summary>
    public static FigureScale UpTo(int highest)
    {
        var step = Step(Math.Max(1, highest));
        var ticks = (Math.Max(1, highest) + (long)step - 1) / step;
        return new FigureScale([.. Enumerable.Range(0, (int)ticks + 1).Select(tick => (int)Math.Min(int.MaxValue, (long)tick * step))]);
    }

    // 1, 2, 5, 10, 20, 25, 50, 100, 200, 250 …: the first with few enough ticks.
    private static int Step(int highest)
    {
        for (var power = 1L; ; power *= 10)
        {
            foreach (var factor in power == 1 ? (ReadOnlySpan<double>)[1, 2, 5] : [1, 2, 2.5, 5])
            {
                var step = (long)(factor * power);
                if (highest <= MaxTicks * step)
                    return (int)step;
            }
        }
    }
}
