using System.Globalization;

namespace Dashboard.Client.Language;

/// <summary>Time zones in words.</summary>
public static class Clocks
{
    /// <summary>"UTC", "UTC+6", "UTC−3:30": the offset of a zone at a local time; null if the machine does not know the zone.</summary>
    public static string? Offset(string zone, DateTime local)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known))
            return null;
        var offset = known.GetUtcOffset(local);
        if (offset == TimeSpan.Zero)
            return "UTC";
        var sign = offset < TimeSpan.Zero ? '\u2212' : '+';
        return $"UTC{sign}{offset.ToString(offset.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture)}";
    }
}
