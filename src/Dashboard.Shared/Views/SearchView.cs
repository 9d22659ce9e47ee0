using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>What <c>q</c> found beside the events that match.</summary>
/// <param name="Names">Values of facets that are called so, at most 6.</param>
/// <param name="Elsewhere">Of the events on the page, by id: where those words stand that title and summary lack; an event that lacks none is left out.</param>
/// <param name="ClaimCount">How many claims match, by all parts of the filter that act on lists of claims.</param>
/// <param name="Claims">The first of them by the day stated, at most 3.</param>
/// <param name="StatementCount">How many statements match.</param>
/// <param name="Statements">The first of them by the day stated, at most 3.</param>
public sealed record SearchView(
    IReadOnlyList<FoundName> Names,
    IReadOnlyDictionary<string, IReadOnlyList<FoundIn>> Elsewhere,
    int ClaimCount,
    IReadOnlyList<ListedClaim> Claims,
    int StatementCount,
    IReadOnlyList<StatementView> Statements);

/// <summary>A value of a facet that is called as was searched.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Id">What stands in the address.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Count">How many events match when it is chosen, beside what is chosen already, in place of the words. At least 1.</param>
public sealed record FoundName(Facet Facet, string Id, LocalString Label, int Count)
{
    /// <summary>How well a place is located; null for all else.</summary>
    public GeoPrecision? Precision { get; init; }
}

/// <summary>Where a searched word stands, other than in the event's own texts.</summary>
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

    /// <summary>A statement that speaks of it.</summary>
    Statement,
}
