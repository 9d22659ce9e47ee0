namespace Dashboard.Shared.Views;

/// <summary>What the timeline shows: the whole range of the dataset, so that a brush can be drawn.</summary>
/// <param name="Bins">At most 400, in time order, without gaps.</param>
/// <param name="Moments">Key moments under the filter without its dates, in time order.</param>
/// <param name="Zoom">The stretch around the dates of the filter that is cut finely besides the focus; null where they touch the focus, or are none.</param>
public sealed record TimelineView(IReadOnlyList<Bin> Bins, IReadOnlyList<Moment> Moments, Zoom? Zoom = null);

/// <summary>A stretch of time that the timeline shows nearer.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
public sealed record Zoom(DateOnly From, DateOnly To);

/// <summary>How much time a bin covers, as a calendar has it; the first and last bin of a unit may be cut short.</summary>
public enum BinUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year; only where quarters would be more than 400.</summary>
    Year,
}

/// <summary>Events of a span of days.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Unit">How much time it covers.</param>
/// <param name="Count">Events that begin in it under the filter without its dates.</param>
/// <param name="Matched">Events that count in it under the whole filter; one that began before the range counts on the range's first day.</param>
/// <param name="Mix">Share of each top theme in <paramref name="Count"/>.</param>
public sealed record Bin(DateOnly Start, DateOnly End, BinUnit Unit, int Count, int Matched, IReadOnlyDictionary<string, double> Mix);

/// <summary>A key moment.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Day">Its first day.</param>
/// <param name="Priority">1 is labelled first, then 2.</param>
/// <param name="Label">Short label; the title where there is none.</param>
public sealed record Moment(string Event, DateOnly Day, int Priority, LocalString Label);
