using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Snapshots;

/// <summary>The order of bins of a day that is shown by hours: hour not known, 24 hours, parts of the day.</summary>
internal static class BinOfDay
{
    /// <summary>The bin of events whose hour is not known.</summary>
    public const int Unknown = 0;

    private const int FirstPart = 1 + TimeBound.HoursOfDay;

    /// <summary>The bin of an hour; null: that of events whose hour is not known.</summary>
    public static int OfHour(int? hour) => hour is { } known ? 1 + known : Unknown;

    /// <summary>The bin of the hour or part of the day at which an event began.</summary>
    public static int Of(Event e, EventHours hours) =>
        hours.IsClocked ? OfHour(hours.First % TimeBound.HoursOfDay)
        : PartsOfDay.IndexOf(e) is { } part ? FirstPart + part
        : Unknown;
}
