namespace Dashboard.Shared.Datasets;

/// <summary>
/// A theme. Columns of <c>themes.csv</c>; texts: <c>name</c>, <c>definition</c>. File order is the order of rings and legends.
/// </summary>
public sealed record Theme
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The top theme that this one belongs to, or null for a top theme. Two levels only.</summary>
    public string? Parent { get; init; }

    /// <summary>Colour slot of a top theme: "1" to "6" or "ink"; null: the neutral colour, and for children that of their parent.</summary>
    public string? Slot { get; init; }
}
