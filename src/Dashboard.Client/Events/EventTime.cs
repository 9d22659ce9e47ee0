using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>The time of an event in words.</summary>
public static class EventTime
{
    /// <summary>
    /// "01:30", "by 16:37", "about 14:00", "from 16:30", "17:20 to 18:00", "in the afternoon"; empty if only the day is known.
    /// </summary>
    public static string Brief(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Time is not { } time)
            return item.TimeOfDay?.Text ?? "";
        var span = time.Split('-');
        var said = span.Length == 2 ? EventsText.FormatTimeSpan(span[0], span[1]) : time;
        return item.TimeKind switch
        {
            TimeKind.Reported => EventsText.FormatTimeBy(Numbers.To(LastSpoken(time), said)),
            TimeKind.About => EventsText.FormatTimeAbout(said),
            TimeKind.From => EventsText.FormatTimeFrom(Numbers.From(LastSpoken(time), said)),
            _ => said,
        };
    }

    /// <summary>The language to mark <see cref="Brief"/> with; null if it is in that of the interface.</summary>
    public static string? Language(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Time is null ? PageCulture.Mark(item.TimeOfDay) : null;
    }

    /// <summary>
    /// "Thursday 6 January 2022, about 14:00"; "13–19 January 2022" for several days; "November 2023" if no day is known.
    /// </summary>
    public static string Full(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var brief = Brief(item);
        var days = item.DatePrecision >= DatePrecision.Month ? Dates.Known(item.Start, item.DatePrecision)
            : item.Start == item.End ? Dates.Heading(item.Start, 0)
            : Dates.Range(item.Start, item.End);
        return brief.Length == 0 ? days : $"{days}, {brief}";
    }

    /// <summary>"known to about an hour; local time, UTC+6": precision and time zone.</summary>
    public static string Precision(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var known = item.DatePrecision switch
        {
            DatePrecision.Minute when item.TimeKind == TimeKind.Reported => EventsText.KnownByReport,
            DatePrecision.Minute => EventsText.KnownToMinute,
            DatePrecision.Hour => EventsText.KnownToHour,
            DatePrecision.PartOfDay => EventsText.KnownPart,
            DatePrecision.Day => item.Start == item.End ? EventsText.KnownDay : EventsText.KnownDays,
            DatePrecision.Month => EventsText.KnownMonth,
            _ => EventsText.KnownYear,
        };
        return item.Time is null ? known : $"{known}; {Clock(item)}";
    }

    // The last spoken number: 16:37 ends in "thirty-seven", 14:00 in "zero zero".
    private static int LastSpoken(string time) =>
        int.TryParse(time.AsSpan(time.LastIndexOf(':') + 1), CultureInfo.InvariantCulture, out var minutes) ? minutes : 0;

    private static string Clock(EventItem item)
    {
        var hour = TimeOnly.TryParse(item.Time.AsSpan(0, Math.Min(5, item.Time!.Length)), CultureInfo.InvariantCulture, out var time)
            ? time
            : new TimeOnly(12, 0);
        return Clocks.Offset(item.Place.TimeZone, item.Start.ToDateTime(hour)) is { } offset
            ? $"{EventsText.LocalTime}, {offset}"
            : EventsText.LocalTime;
    }
}
