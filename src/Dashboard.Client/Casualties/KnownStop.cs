using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;

namespace Dashboard.Client.Casualties;

/// <summary>A day to which "as known on" can be moved.</summary>
/// <param name="Day">The day at whose end claims were known; null: now.</param>
/// <param name="At">Where it stands, percent from the left.</param>
public readonly record struct KnownStop(DateOnly? Day, double At)
{
    /// <summary>The days in even steps, and now.</summary>
    public static IReadOnlyList<KnownStop> Evenly(IReadOnlyList<DateOnly> days) =>
        [.. days.Select((day, i) => new KnownStop(day, 100.0 * i / days.Count)), new KnownStop(null, 100)];

    /// <summary>The days where they end on the axis of a picture, and now at its edge.</summary>
    public static IReadOnlyList<KnownStop> On(DayAxis axis, double width, IReadOnlyList<DateOnly> days) =>
        [.. days.Where(day => axis.EndOf(day) is > 0 and var x && x < width).Select(day => new KnownStop(day, 100 * axis.EndOf(day) / width)), new KnownStop(null, 100)];

    /// <summary>Several, as the script of the slider reads them: the day or a hyphen, where it stands, and what it is called.</summary>
    public static string Written(IEnumerable<KnownStop> stops) => string.Join('|', stops.Select(stop =>
        $"{(stop.Day is { } day ? Dates.Iso(day) : "-")} {Numbers.Svg(stop.At)} {Name(stop.Day)}"));

    /// <summary>"10 January 2022", "today".</summary>
    public static string Name(DateOnly? day) => day is { } known ? Dates.Full(known) : CasualtiesText.Today;
}
