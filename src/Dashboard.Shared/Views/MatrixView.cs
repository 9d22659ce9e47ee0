using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>
/// Where and when matching events were: places by spans of days. The cells of rows that are no part of another, with those of
/// <paramref name="Others"/>, sum to the columns, and the columns to all numbers. An event counts once, on its first day; one that began
/// before the range on the first day of the range, as in the bins of the timeline.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Filter">The filter as a canonical query.</param>
/// <param name="Matched">Matching events.</param>
/// <param name="Count">Matching events, or the deaths in them: the sum of the columns.</param>
/// <param name="Columns">At most <see cref="MaxColumns"/>, in time order, without gaps; none if the range is outside the dataset.</param>
/// <param name="Rows">
/// The places with most, a town before its spots: the row of a town includes theirs, as choosing the town does.
/// </param>
/// <param name="Others">All other places; null if there are none.</param>
/// <param name="Moments">Key moments among the matching events, within the columns, in time order.</param>
public sealed record MatrixView(
    string Dataset,
    string Version,
    string Filter,
    int Matched,
    int Count,
    IReadOnlyList<MatrixColumn> Columns,
    IReadOnlyList<MatrixRow> Rows,
    OtherPlaces? Others,
    IReadOnlyList<Moment> Moments)
{
    /// <summary>Maximum number of columns: two months by day, and what is before and after them.</summary>
    public const int MaxColumns = 64;

    /// <summary>Maximum number of rows.</summary>
    public const int MaxRows = 40;

    /// <summary>The coder whose deaths all numbers here count; null: they count events.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CountedBy { get; init; }

    /// <summary>The largest number of a cell; 0 if there is none.</summary>
    [JsonIgnore]
    public int Largest =>
        Rows.SelectMany(row => row.Cells).Concat(Others?.Cells ?? []).Select(cell => cell.Count).DefaultIfEmpty().Max();
}

/// <summary>A span of days.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Unit">Its calendar unit; null: all days before or after the focus.</param>
/// <param name="Count">Events that count in it, or the deaths in them.</param>
/// <param name="Mix">Share of each top theme, or other key of colours, in <paramref name="Count"/>.</param>
public sealed record MatrixColumn(DateOnly Start, DateOnly End, BinUnit? Unit, int Count, IReadOnlyDictionary<string, double> Mix)
{
    /// <summary>Where <see cref="Count"/> counts deaths, the events; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }
}

/// <summary>A place.</summary>
/// <param name="Place">Id of the place.</param>
/// <param name="Label">Short name.</param>
/// <param name="Within">The town that the spot belongs to, or null.</param>
/// <param name="IsPart">Whether the row of its town, above, includes it.</param>
/// <param name="Precision">What its point stands for.</param>
/// <param name="Count">Events there and at its spots, or the deaths in them.</param>
/// <param name="Cells">In time order, only those with events.</param>
public sealed record MatrixRow(
    string Place,
    LocalString Label,
    NamedRef? Within,
    bool IsPart,
    GeoPrecision Precision,
    int Count,
    IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>Where <see cref="Count"/> counts deaths, the events; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }
}

/// <summary>Places without a row.</summary>
/// <param name="Places">How many places with events, not counting spots of towns with a row.</param>
/// <param name="Count">Events there, or the deaths in them.</param>
/// <param name="Cells">In time order, only those with events.</param>
public sealed record OtherPlaces(int Places, int Count, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>Where <see cref="Count"/> counts deaths, the events; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }
}

/// <summary>Events of a place in a span of days.</summary>
/// <param name="Column">Position of the column.</param>
/// <param name="Count">Events, or the deaths in them.</param>
/// <param name="Mix">Share of each top theme, or other key of colours, in their order; sums to <paramref name="Count"/>.</param>
public sealed record MatrixCell(int Column, int Count, IReadOnlyDictionary<string, double> Mix)
{
    /// <summary>Where <see cref="Count"/> counts deaths, the events; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Events { get; init; }
}
