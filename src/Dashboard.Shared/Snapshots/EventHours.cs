using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The hours of an event, counted like those of <see cref="TimeBound"/>: from its clock time where it has one, else those of its whole
/// days.
/// </summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="IsClocked">Whether it has a clock time.</param>
internal readonly record struct EventHours(int First, int Last, bool IsClocked)
{
    /// <summary>
    /// The hours of an event. A span that passes midnight ends on the day after, if the event lasts that long. One with a beginning only
    /// (<see cref="TimeKind.From"/>), and one of several days, lasts until the end of its last day.
    /// </summary>
    public static EventHours Of(Event e)
    {
        var (firstOfDays, lastOfDays) = (new TimeBound(e.Start).FirstHour, new TimeBound(e.End).LastHour);
        if (e.Time?.Split('-') is not { } clock || HourOf(clock[0]) is not { } first)
            return new EventHours(firstOfDays, lastOfDays, IsClocked: false);
        var until = HourOf(clock[^1]) ?? first;
        var day = string.CompareOrdinal(clock[^1], clock[0]) < 0 ? e.Start.DayNumber + 1 : e.Start.DayNumber;
        var lastsOn = e.TimeKind == TimeKind.From || e.End.DayNumber > day;
        return new EventHours(
            firstOfDays + first,
            lastsOn ? lastOfDays : Math.Min(TimeBound.HourOf(day, until), lastOfDays),
            IsClocked: true);
    }

    private static int? HourOf(string clock) =>
        TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.Hour : null;
}
