using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>The time of an event in words.</summary>
public static class EventTime
{
    /// <summary>"01:30", "by 16:37", "about 14:00", "from 16:30", "17:20 to 18:00", "in the afternoon"; empty when only the day is known.</summary>
    public static string Brief(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Time is not { } time)
            return item.TimeOfDay?.Text ?? "";
        time = time.Replace("-", " to ", StringComparison.Ordinal);
        return item.TimeKind switch
        {
            TimeKind.Reported => "by " + time,
            TimeKind.About => "about " + time,
            TimeKind.From => "from " + time,
            _ => time,
        };
    }

    /// <summary>"Thursday 6 January 2022, about 14:00"; "13–19 January 2022" for one that lasted; "November 2023" where no day is known.</summary>
    public static string Full(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var brief = Brief(item);
        var days = item.DatePrecision >= DatePrecision.Month ? Dates.Known(item.Start, item.DatePrecision)
            : item.Start == item.End ? Dates.Heading(item.Start, 0)
            : Dates.Range(item.Start, item.End);
        return brief.Length == 0 ? days : $"{days}, {brief}";
    }

    /// <summary>"known to about an hour; local time, UTC+6": how exactly the time is known, and by which clock.</summary>
    public static string Precision(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var known = item.DatePrecision switch
        {
            DatePrecision.Minute when item.TimeKind == TimeKind.Reported => "known by when it was reported",
            DatePrecision.Minute => "known to the minute",
            DatePrecision.Hour => "known to about an hour",
            DatePrecision.PartOfDay => "the part of the day is known, not the hour",
            DatePrecision.Day => item.Start == item.End ? "the day is known, not the hour" : "the days are known, not the hours",
            DatePrecision.Month => "the month is known, not the day",
            _ => "the year is known, not the day",
        };
        return item.Time is null ? known : $"{known}; {Clock(item)}";
    }

    private static string Clock(EventItem item)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(item.Place.TimeZone, out var zone))
            return "local time";
        var hour = TimeOnly.TryParse(item.Time.AsSpan(0, Math.Min(5, item.Time!.Length)), CultureInfo.InvariantCulture, out var time) ? time : new TimeOnly(12, 0);
        var offset = zone.GetUtcOffset(item.Start.ToDateTime(hour));
        if (offset == TimeSpan.Zero)
            return "local time, UTC";
        var sign = offset < TimeSpan.Zero ? '−' : '+';
        return "local time, UTC" + sign + offset.ToString(offset.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture);
    }
}
