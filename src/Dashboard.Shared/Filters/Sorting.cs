using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>What the table of events can be sorted by; the first is the default.</summary>
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

    /// <summary>How many claims count people of the event.</summary>
    Figures,

    /// <summary>How many sources it cites.</summary>
    Sources,

    /// <summary>Whether the original was seen: those that were, first.</summary>
    Verification,
}

/// <summary>What the table of claims can be sorted by; the first is the default.</summary>
public enum ClaimColumn
{
    /// <summary>The day by which it was stated.</summary>
    Date,

    /// <summary>The number as stated, else the lowest that is meant, else the highest; words alone have none.</summary>
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

/// <summary>The order of a table. What lacks a value comes last, either way; what is equal keeps the order of time, then of the file.</summary>
/// <param name="Column">By what.</param>
/// <param name="Descending">The greatest first.</param>
public readonly record struct Sorting<TColumn>(TColumn Column, bool Descending)
    where TColumn : struct, Enum
{
    /// <summary>As in an address: <c>title</c>, <c>-title</c>; null for the default order, which is not written.</summary>
    public string? ToOption() => this == default ? null : ToString();

    /// <summary>As in an address: <c>title</c>, <c>-title</c>.</summary>
    public override string ToString() => (Descending ? "-" : "") + Slug.Of(Column);
}

/// <summary>Reads the order of a table from an address.</summary>
public static class Sorting
{
    /// <summary>The order that is asked for, the default where none is; null when the table has no such order.</summary>
    public static Sorting<TColumn>? Parse<TColumn>(string? sort)
        where TColumn : struct, Enum
    {
        if (sort is null)
            return default(Sorting<TColumn>);
        var descending = sort.StartsWith('-');
        return Slug.Parse<TColumn>(descending ? sort[1..] : sort) is { } column ? new Sorting<TColumn>(column, descending) : null;
    }

    /// <summary>What is wrong with an order that the table does not have.</summary>
    public static QueryProblem Problem<TColumn>(string sort)
        where TColumn : struct, Enum =>
        new("sort", sort, QueryRule.OneOf, string.Join(", ", Enum.GetValues<TColumn>().Select(Slug.Of).SelectMany(column => new[] { column, "-" + column })));
}
