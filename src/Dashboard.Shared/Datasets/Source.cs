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

    /// <summary>Tag of the language in which publisher and title are written here; null is English.</summary>
    public string? Language { get; init; }

    /// <summary>Address, http or https only; null when it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was published (or any day of the period); null when not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How exactly that day is known; null when there is none.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Whether this project read its text.</summary>
    public required bool TextRead { get; init; }

    /// <summary>A note of the compilers, in English, or null.</summary>
    public string? Note { get; init; }
}
