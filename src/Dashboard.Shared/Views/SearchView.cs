using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>Results of <c>q</c> besides the matching events.</summary>
/// <param name="Names">Facet values whose names match, at most 6.</param>
/// <param name="Elsewhere">
/// For events on the page, by id: where the words were found that are missing in title and summary; events that lack none are left out.
/// </param>
/// <param name="ClaimCount">Number of matching claims, by all parts of the filter that apply to claims.</param>
/// <param name="Claims">The first of them by the day stated, at most 3.</param>
/// <param name="StatementCount">Number of matching statements.</param>
/// <param name="Statements">The first of them by the day stated, at most 3.</param>
public sealed record SearchView(
    IReadOnlyList<FoundName> Names,
    IReadOnlyDictionary<string, IReadOnlyList<FoundIn>> Elsewhere,
    int ClaimCount,
    IReadOnlyList<ListedClaim> Claims,
    int StatementCount,
    IReadOnlyList<StatementView> Statements);

/// <summary>A facet value whose name matches.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Id">Its value in the address.</param>
/// <param name="Label">Its name.</param>
/// <param name="Count">Number of events if it is chosen in addition, instead of the search text. At least 1.</param>
public sealed record FoundName(Facet Facet, string Id, LocalString Label, int Count)
{
    /// <summary>Precision of a place; null for other facets.</summary>
    public GeoPrecision? Precision { get; init; }
}

/// <summary>Where a search word was found outside the event's own texts.</summary>
public enum FoundIn
{
    /// <summary>The name of its place, of the town around it, or of its region.</summary>
    Place,

    /// <summary>The name of one of its themes.</summary>
    Theme,

    /// <summary>The name of an actor.</summary>
    Actor,

    /// <summary>The publisher of a source.</summary>
    Publisher,

    /// <summary>The title of a source.</summary>
    SourceTitle,

    /// <summary>A claim that counts its people or was stated at it.</summary>
    Claim,

    /// <summary>A statement about it.</summary>
    Statement,
}
