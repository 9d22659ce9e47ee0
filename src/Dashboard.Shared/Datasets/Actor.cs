namespace Dashboard.Shared.Datasets;

/// <summary>A person, body or group that took part. Columns of <c>actors.csv</c>; texts: <c>name</c>.</summary>
public sealed record Actor
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The dataset's own word for the kind of actor.</summary>
    public required string Kind { get; init; }
}
