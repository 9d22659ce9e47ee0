namespace Dashboard.Shared.Datasets;

/// <summary>A publication. Columns of <c>sources.csv</c>.</summary>
public sealed record Source
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Language tag of publisher and title as written here; null is English.</summary>
    public string? Language { get; init; }

    /// <summary>Address, http or https only; null if not known.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was published (or any day of the period); null when not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Precision of that day; null if there is none.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Whether this project has read its text.</summary>
    public required bool TextRead { get; init; }

    /// <summary>A note by the compilers, in English, or null.</summary>
    public string? Note { get; init; }
}
