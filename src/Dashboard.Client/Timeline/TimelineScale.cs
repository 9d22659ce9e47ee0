using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>How many events the height of the drawing stands for: one scale for all its parts, unless a part says that it has its own.</summary>
/// <param name="Top">Events at the upper edge; the tallest bar stays a little below it.</param>
/// <param name="Ticks">Where the gridlines lie, rising, 0 left out.</param>
public sealed record TimelineScale(double Top, IReadOnlyList<int> Ticks)
{
    private const double Headroom = 1.065;
    private const double RoomForWords = 1.4;
    private const double RoomForALine = 1.25;
    private const int MaxTicks = 4;

    /// <summary>The scale that the tallest of the bins asks for.</summary>
    public static TimelineScale Of(IEnumerable<Bin> bins)
    {
        var tallest = bins.Select(bin => bin.Count).DefaultIfEmpty(0).Max();
        if (tallest == 0)
            return new TimelineScale(1, []);
        var step = Step(tallest);
        return new TimelineScale(tallest * Headroom, [.. Enumerable.Range(1, tallest / step).Select(tick => tick * step)]);
    }

    /// <summary>The scale with room for a line of words over a bar of so many events.</summary>
    public TimelineScale Above(int events) => this with { Top = Math.Max(Top, events * RoomForALine) };

    /// <summary>The height of so many events, in percent of the drawing.</summary>
    public double Percent(double events) => 100 * events / Top;

    /// <summary>The scale with room for two lines of words over the tallest bar.</summary>
    public TimelineScale UnderWords() => this with { Top = Top * RoomForWords };

    // 1, 2, 5, 10, 20, 50 …: the first that leaves few gridlines.
    private static int Step(int tallest)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (tallest / (factor * power) < MaxTicks)
                    return factor * power;
            }
        }
    }
}
