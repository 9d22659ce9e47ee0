using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>How many events the height of the drawing stands for: one scale for all parts, except parts that have their own.</summary>
/// <param name="Top">Events at the top; the tallest bar ends a little below it.</param>
/// <param name="Ticks">Gridlines, ascending, without 0.</param>
public sealed record TimelineScale(double Top, IReadOnlyList<int> Ticks)
{
    private const double Headroom = 1.065;
    private const double RoomForWords = 1.4;
    private const double RoomForALine = 1.25;
    private const int MaxTicks = 4;

    /// <summary>The scale for the tallest of the bins.</summary>
    public static TimelineScale Of(IEnumerable<Bin> bins)
    {
        var tallest = bins.Select(bin => bin.Count).DefaultIfEmpty(0).Max();
        if (tallest == 0)
            return new TimelineScale(1, []);
        var step = Step(tallest);
        return new TimelineScale(tallest * Headroom, [.. Enumerable.Range(1, tallest / step).Select(tick => tick * step)]);
    }

    /// <summary>The scale with space for a line of words over a bar with this many events.</summary>
    public TimelineScale Above(int events) => this with { Top = Math.Max(Top, events * RoomForALine) };

    /// <summary>
    /// The scale of a part with hours: that of its hours. Events whose hour is not known are many more, and have a scale of their own.
    /// </summary>
    public static TimelineScale OfHours(IReadOnlyList<Bin> bins) =>
        Of(bins.Where(bin => bin.Hour is not null)) with { TopOfUnknown = Of(bins.Where(IsUnknown)).Top * RoomForWords };

    /// <summary>Events at the top where their hour is not known; null: as everywhere.</summary>
    public double? TopOfUnknown { get; init; }

    /// <summary>The scale of a bin.</summary>
    public TimelineScale For(Bin bin) => TopOfUnknown is { } top && IsUnknown(bin) ? this with { Top = top } : this;

    /// <summary>The height of this many events, in percent of the drawing.</summary>
    public double Percent(double events) => 100 * events / Top;

    /// <summary>The scale with space for two lines of words over the tallest bar.</summary>
    public TimelineScale UnderWords() => this with { Top = Top * RoomForWords };

    private static bool IsUnknown(Bin bin) => bin is { Unit: BinUnit.Hour, Hour: null };

    // 1, 2, 5, 10, 20, 50 …: the first with few enough gridlines.
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
