using NodaTime;
using NodaTime.TimeZones;

namespace Dashboard.Server.SheetImports;

/// <summary>The time zone of a dataset, by its country and the middle of its places.</summary>
internal static class TimeZones
{
    private const string Nowhere = "Etc/UTC";

    // Countries without a zone of their own in the time zone database, and the one whose zone they keep.
    private static readonly Dictionary<string, string> SharedBy = new(StringComparer.Ordinal) { ["XK"] = "RS" };

    private static readonly Instant From = Instant.FromUtc(1990, 1, 1, 0, 0);
    private static readonly Instant Until = Instant.FromUtc(2030, 1, 1, 0, 0);

    /// <summary>The zone of the country whose city lies nearest; without a country the nearest of all.</summary>
    public static string Of(string? country, (double Latitude, double Longitude)? middle)
    {
        country = country is not null && SharedBy.TryGetValue(country, out var other) ? other : country;
        var all = TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];
        // The first of a country stands for all that keep its time: Berlin for Büsingen.
        var zones = all.Where(zone => zone.CountryCode == country)
            .DistinctBy(zone => TimesOf(zone.ZoneId), StringComparer.Ordinal)
            .ToList();
        if (zones.Count == 0)
            zones = middle is null ? [] : [.. all];
        if (zones.Count == 0)
            return Nowhere;
        return middle is { } at ? zones.MinBy(zone => Apart(zone, at))!.ZoneId : zones[0].ZoneId;
    }

    private static string TimesOf(string zone)
    {
        var rules = DateTimeZoneProviders.Tzdb[zone];
        return string.Join(
            '|',
            rules.GetZoneIntervals(From, Until)
                .Select(interval => $"{interval.WallOffset} {(interval.HasEnd ? interval.End.ToUnixTimeSeconds() : 0)}"));
    }

    private static double Apart(TzdbZoneLocation zone, (double Latitude, double Longitude) at)
    {
        var wide = Math.Cos(at.Latitude * Math.PI / 180);
        var east = Math.Abs(zone.Longitude - at.Longitude);
        return Math.Pow(zone.Latitude - at.Latitude, 2) + Math.Pow(Math.Min(east, 360 - east) * wide, 2);
    }
}
