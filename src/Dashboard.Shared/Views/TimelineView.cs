using System.Text.Json.Serialization;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>What the timeline shows: the whole range of the dataset, for the brush.</summary>
/// <param name="Bins">At most 400, in time order, without gaps.</param>
/// <param name="Moments">Key moments under the filter without its dates, in time order.</param>
/// <param name="Zoom">
/// The period around the chosen dates with fine bins, besides the focus, or around chosen hours; null if there is none.
/// </param>
public sealed record TimelineView(IReadOnlyList<Bin> Bins, IReadOnlyList<Moment> Moments, Zoom? Zoom = null)
{
    /// <summary>The coder whose deaths the numbers of bins count; null: they count events.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CountedBy { get; init; }

    /// <summary>Time zones (IANA) of the events at an hour, under the filter without its dates; null where no hours are shown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Zones { get; init; }
}

/// <summary>A period that the timeline magnifies.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
public sealed record Zoom(DateOnly From, DateOnly To);

/// <summary>The length of a bin in calendar units; the first and last bin of a unit may be cut short.</summary>
public enum BinUnit
{
    /// <summary>An hour, the hours of a part of the day, or a day with events whose hour is not known.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year; only if there would be more than 400 quarters.</summary>
    Year,
}

/// <summary>Events of a span of days.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Unit">Its calendar unit.</param>
/// <param name="Count">Events that begin in it under the filter without its dates.</param>
/// <param name="Matched">
/// Events that count in it under the whole filter; one that began before the range counts on the first day of the range, or at its first
/// hour if both have one.
/// </param>
/// <param name="Mix">Share of each top theme, or other key of colours, in <paramref name="Count"/>.</param>
public sealed record Bin(DateOnly Start, DateOnly End, BinUnit Unit, int Count, int Matched, IReadOnlyDictionary<string, double> Mix)
{
    /// <summary>
    /// Events that began before it and last into it, under the filter without its dates. Choosing the days of adjacent bins gives the
    /// <see cref="Count"/> of all and this of the first.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Continuing { get; init; }

    /// <summary>Of a bin of hours the first hour, 0 to 23; null where the hour of its events is not known, and in other bins.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Hour { get; init; }

    /// <summary>
    /// Of the events of which only the part of the day is known, the number of its hours, some of which may be on the next day; else null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Hours { get; init; }

    /// <summary>Whether it is one hour, with the events that began at it.</summary>
    [JsonIgnore]
    public bool IsHour => Hour is not null && Hours is null;

    /// <summary>The first bound of its time.</summary>
    [JsonIgnore]
    public TimeBound From => Unit == BinUnit.Hour ? new TimeBound(Start, Hour ?? 0) : Start;

    /// <summary>The last bound of its time.</summary>
    [JsonIgnore]
    public TimeBound To =>
        Unit != BinUnit.Hour ? End
        : Hour is null ? new TimeBound(End, TimeBound.HoursOfDay - 1)
        : TimeBound.OfHour(From.FirstHour + (Hours ?? 1) - 1);

    /// <summary>Where <see cref="Matched"/> counts deaths, the events; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }

    /// <summary>Matching events.</summary>
    [JsonIgnore]
    public int MatchedEvents => Events ?? Matched;
}

/// <summary>A key moment.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Day">Its first day.</param>
/// <param name="Priority">1 is labelled first, then 2.</param>
/// <param name="Label">Short label; the title where there is none.</param>
public sealed record Moment(string Event, DateOnly Day, int Priority, LocalString Label)
{
    /// <summary>The first hour of its bin, where hours are shown; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Hour { get; init; }

    /// <summary>The number of hours of its bin, if that is a part of the day; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Hours { get; init; }
}
