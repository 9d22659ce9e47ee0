namespace Dashboard.Shared.Datasets;

/// <summary>Something that happened. Columns of <c>events.csv</c>; texts: <c>title</c>, <c>summary</c>, <c>moment_label</c>.</summary>
public sealed record Event
{
    /// <summary>Unique and permanent.</summary>
    public required string Id { get; init; }

    /// <summary>First day, local at the place.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, local at the place, inclusive; never before <see cref="Start"/>.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Precision of the time.</summary>
    public required DatePrecision DatePrecision { get; init; }

    /// <summary>HH:MM, or HH:MM-HH:MM (the second may be on the next day), local at the place; null when not known.</summary>
    public string? Time { get; init; }

    /// <summary>What <see cref="Time"/> means; null when there is none.</summary>
    public TimeKind? TimeKind { get; init; }

    /// <summary>The part of the day, a word of the vocabulary's <c>time_of_day</c>; null when not known.</summary>
    public string? TimeOfDay { get; init; }

    /// <summary>An id of <c>places.csv</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Precision of the location.</summary>
    public required GeoPrecision LocationPrecision { get; init; }

    /// <summary>Event type of the ACLED taxonomy, e.g. "Protests".</summary>
    public required string Type { get; init; }

    /// <summary>Sub-event type of the ACLED taxonomy, e.g. "Peaceful protest".</summary>
    public required string SubType { get; init; }

    /// <summary>Ids of <c>themes.csv</c>, one or more.</summary>
    public required string[] Themes { get; init; }

    /// <summary>Ids of <c>actors.csv</c>.</summary>
    public required string[] Actors { get; init; }

    /// <summary>Ids of <c>sources.csv</c>.</summary>
    public required string[] Sources { get; init; }

    /// <summary>1 is labelled first on the timeline, then 2; null if it is not a key moment.</summary>
    public int? KeyMoment { get; init; }

    /// <summary>Who made names of people under 18 public ("family"); null if nobody did.</summary>
    public string? NamesPublic { get; init; }

    /// <summary>Whether this project has seen the original.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Who coded it event by event, e.g. "ACLED"; null if nobody did.</summary>
    public string? CodedBy { get; init; }

    /// <summary>The lowest number of deaths that the coder gives; null when not given.</summary>
    public int? CodedKilledLow { get; init; }

    /// <summary>
    /// Deaths in it as its coder counts them; null if the coder gives no number. A count is no claim: it is added up with counts of the
    /// same coder and with nothing else.
    /// </summary>
    public int? CodedKilled { get; init; }

    /// <summary>The highest number of deaths that the coder gives; null when not given.</summary>
    public int? CodedKilledHigh { get; init; }
}
