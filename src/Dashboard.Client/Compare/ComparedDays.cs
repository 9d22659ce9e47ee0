using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>
/// The two timelines of a comparison: two periods aligned at their first days, with days of equal width; otherwise the whole time of the
/// dataset in both. Both use one scale of events.
/// </summary>
/// <param name="First">Parts of the first.</param>
/// <param name="Second">Parts of the second.</param>
/// <param name="Scale">The scale of both.</param>
/// <param name="ArePeriods">Whether each shows only its own period.</param>
internal sealed record ComparedDays(
    IReadOnlyList<TimelinePart> First,
    IReadOnlyList<TimelinePart> Second,
    TimelineScale Scale,
    bool ArePeriods)
{
    /// <summary>The timelines of two sides.</summary>
    public static ComparedDays Of(Side first, Side second)
    {
        if (Period(first) is { } one && Period(second) is { } other)
        {
            var columns = Math.Max(one.Count, other.Count);
            return new([Part(one, columns)], [Part(other, columns)], TimelineScale.Of([.. one, .. other]), ArePeriods: true);
        }

        var (left, right) = (Whole(first), Whole(second));
        return new(left, right, TimelineScale.Of([.. left.Concat(right).SelectMany(part => part.Bins)]), ArePeriods: false);
    }

    // Null if an end is open or an hour, which a bar of a day does not keep to, or if some bins are longer than a day.
    private static List<Bin>? Period(Side side)
    {
        if (side.Address.Filter is not { From: { Hour: null, Day: var from }, To: { Hour: null, Day: var to } })
            return null;
        var bins = CoarseBins.ByDay(side.View.Timeline.Bins).Where(bin => bin.End >= from && bin.Start <= to).ToList();
        return bins.Count == to.DayNumber - from.DayNumber + 1 && bins.TrueForAll(bin => bin.Unit == BinUnit.Day) ? bins : null;
    }

    private static TimelinePart Part(List<Bin> days, int columns) => new(Stretch.Focus, days, 0, 100) { Columns = columns };

    private static IReadOnlyList<TimelinePart> Whole(Side side)
    {
        var (from, to) = (side.View.About.From, side.View.About.To);
        return TimelinePart.Of(CoarseBins.Whole(side.View.Timeline, from, to), from, to);
    }
}
