namespace Dashboard.Shared.Datasets;

/// <summary>A first-level region. Columns of <c>regions.csv</c>; texts: <c>name</c>.</summary>
public sealed record Region
{
    /// <summary>ISO 3166-2 code; basemap polygons carry the same.</summary>
    public required string Id { get; init; }

    /// <summary>The place that represents it on the map.</summary>
    public required string Place { get; init; }
}
