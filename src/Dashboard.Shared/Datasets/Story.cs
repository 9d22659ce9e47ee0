namespace Dashboard.Shared.Datasets;

/// <summary>A thread through the record, step by step. Columns of <c>stories.csv</c>; texts: <c>title</c>, <c>description</c>.</summary>
public sealed record Story
{
    /// <summary>Unique.</summary>
    public required string Id { get; init; }
}
