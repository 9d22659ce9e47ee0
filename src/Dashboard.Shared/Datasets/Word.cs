namespace Dashboard.Shared.Datasets;

/// <summary>
/// A word of the dataset's own vocabulary (<c>vocabulary.csv</c>); texts: entity = <see cref="Kind"/>, field <c>name</c>.
/// </summary>
public sealed record Word
{
    /// <summary><c>group</c>, <c>basis</c>, <c>account</c> or <c>time_of_day</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Unique within its kind.</summary>
    public required string Id { get; init; }
}
