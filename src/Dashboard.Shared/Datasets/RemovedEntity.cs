namespace Dashboard.Shared.Datasets;

/// <summary>
/// An entity that was published and is no longer part of the dataset. Columns of <c>removed.csv</c>; its address says that it is gone.
/// </summary>
public sealed record RemovedEntity
{
    /// <summary><c>event</c>, <c>claim</c>, <c>place</c>, <c>source</c>, <c>statement</c> or <c>story</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>Its id, which is never used again.</summary>
    public required string Id { get; init; }

    /// <summary>The day on which it was removed.</summary>
    public required DateOnly RemovedOn { get; init; }

    /// <summary>Why, in the first language of the dataset.</summary>
    public required string Reason { get; init; }

    /// <summary>What it said, e.g. its title, in the first language of the dataset; null if that may not be repeated.</summary>
    public string? Said { get; init; }
}
