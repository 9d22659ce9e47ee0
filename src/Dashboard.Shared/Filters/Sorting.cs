using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>Columns by which the table of events can be sorted; the first is the default.</summary>
public enum EventColumn
{
    /// <summary>First day.</summary>
    Date,

    /// <summary>Title, in the language of the page.</summary>
    Title,

    /// <summary>Short name of the place, in the language of the page.</summary>
    Place,

    /// <summary>Name of the region, in the language of the page; events of a whole country have none.</summary>
    Region,

    /// <summary>Type, then sub-type.</summary>
    Type,

    /// <summary>Number of claims that count people of the event.</summary>
    Figures,

    /// <summary>Number of sources.</summary>
    Sources,

    /// <summary>Whether the original was seen: seen first.</summary>
    Verification,
}

/// <summary>Columns by which the table of claims can be sorted; the first is the default.</summary>
public enum ClaimColumn
{
    /// <summary>The day by which it was stated.</summary>
    Date,

    /// <summary>The number as stated, else the lowest meant, else the highest; words alone have none.</summary>
    Figure,

    /// <summary>What is counted.</summary>
    Measure,

    /// <summary>Who claims, in the language of the page.</summary>
    Claimant,

    /// <summary>Short name of the place, in the language of the page.</summary>
    Place,

    /// <summary>State as of <c>known</c>: current, superseded, withdrawn.</summary>
    Status,
}

/// <summary>
/// The sort order of a table. Rows without a value come last in both directions; equal rows keep the order of time, then of the file.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Descending">Greatest first.</param>
public readonly record struct Sorting<TColumn>(TColumn Column, bool Descending)
    where TColumn : struct, Enum
{
    /// <summary>As in an address: <c>title</c>, <c>-title</c>; null for the default order, which is left out.</summary>
    public string? ToOption() => this == default ? null : ToString();

    /// <summary>As in an address: <c>title</c>, <c>-title</c>.</summary>
    public override string ToString() => (Descending ? "-" : "") + Slug.Of(Column);
}

/// <summary>Parses sort orders.</summary>
public static class Sorting
{
    /// <summary>The requested order, or the default if there is none; null if the table has no such column.</summary>
    public static Sorting<TColumn>? Parse<TColumn>(string? sort)
        where TColumn : struct, Enum
    {
        if (sort is null)
            return default(Sorting<TColumn>);
        var descending = sort.StartsWith('-');
        return Slug.Parse<TColumn>(descending ? sort[1..] : sort) is { } column ? new Sorting<TColumn>(column, descending) : null;
    }

    /// <summary>The problem to report for an order that the table does not have.</summary>
    public static QueryProblem Problem<TColumn>(string sort)
        where TColumn : struct, Enum =>
        new(
            "sort",
            sort,
            QueryRule.OneOf,
            string.Join(", ", Enum.GetValues<TColumn>().Select(Slug.Of).SelectMany(column => new[] { column, "-" + column })));
}
