using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;

namespace Dashboard.Client.Casualties;

/// <summary>A position of the "as known on" slider.</summary>
/// <param name="Day">The known date; null: now.</param>
/// <param name="At">Position, percent from the left.</param>
public readonly record struct KnownStop(DateOnly? Day, double At)
{
    /// <summary>The days in even steps, and now.</summary>
    public static IReadOnlyList<KnownStop> Evenly(IReadOnlyList<DateOnly> days) =>
        [.. days.Select((day, i) => new KnownStop(day, 100.0 * i / days.Count)), new KnownStop(null, 100)];

    /// <summary>The ends of the days on the axis of a chart, and now at its edge.</summary>
    public static IReadOnlyList<KnownStop> On(DayAxis axis, double width, IReadOnlyList<DateOnly> days) =>
        [
            .. days.Where(day => axis.EndOf(day) is > 0 and var x && x < width)
                .Select(day => new KnownStop(day, 100 * axis.EndOf(day) / width)),
            new KnownStop(null, 100),
        ];

    /// <summary>The stops for the script of the slider: day or hyphen, position, and name of each.</summary>
    public static string Written(IEnumerable<KnownStop> stops) => string.Join('|', stops.Select(stop =>
        $"{(stop.Day is { } day ? Dates.Iso(day) : "-")} {Numbers.Svg(stop.At)} {Name(stop.Day)}"));

    /// <summary>"10 January 2022", "today".</summary>
    public static string Name(DateOnly? day) => day is { } known ? Dates.Full(known) : CasualtiesText.Today;
}
