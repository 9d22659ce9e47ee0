using NodaTime.TimeZones;

namespace Dashboard.Server.Conversion;

/// <summary>The time zone of a dataset, by its country and the middle of its places.</summary>
internal static class TimeZones
{
    private const string Nowhere = "Etc/UTC";

    /// <summary>The zone of the country whose city lies nearest; without a country the nearest of all.</summary>
    public static string Of(string? country, (double Latitude, double Longitude)? middle)
    {
        var all = TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];
        var zones = all.Where(zone => zone.CountryCode == country).DefaultIfEmpty(null).OfType<TzdbZoneLocation>().ToList();
        if (zones.Count == 0)
            zones = middle is null ? [] : [.. all];
        if (zones.Count == 0)
            return Nowhere;
        return middle is { } at ? zones.MinBy(zone => Apart(zone, at))!.ZoneId : zones[0].ZoneId;
    }

    private static double Apart(TzdbZoneLocation zone, (double Latitude, double Longitude) at)
    {
        var wide = Math.Cos(at.Latitude * Math.PI / 180);
        var east = Math.Abs(zone.Longitude - at.Longitude);
        return Math.Pow(zone.Latitude - at.Latitude, 2) + Math.Pow(Math.Min(east, 360 - east) * wide, 2);
    }
}
