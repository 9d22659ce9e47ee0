namespace Dashboard.Shared.Views;

/// <summary>Filtered events: their counts, and the chosen and available facet values.</summary>
public interface IFilteredEvents
{
    /// <summary>All events.</summary>
    int Total { get; }

    /// <summary>Events that match.</summary>
    int Matched { get; }

    /// <summary>How many of them began before the range.</summary>
    int Continuing { get; }

    /// <summary>Events that match except for the box, because they have no point on the map; 0 without a box.</summary>
    int WithoutPoint { get; }

    /// <summary>The dataset itself.</summary>
    DatasetSummary About { get; }

    /// <summary>Facet values to choose from.</summary>
    FacetsView Facets { get; }
}

/// <summary>One page of the table of events.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Filter">The filter in canonical form; empty for the plain table.</param>
/// <param name="Total">All events.</param>
/// <param name="Matched">Events that match: the rows of all pages.</param>
/// <param name="Continuing">How many of them began before the range.</param>
/// <param name="WithoutPoint">Events that match except for the box, because they have no point on the map; 0 without a box.</param>
/// <param name="Claims">Claims that match the same filter, as far as it applies to claims.</param>
/// <param name="About">The dataset itself.</param>
/// <param name="Facets">Facet values to choose from.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Pages">The position of this page.</param>
public sealed record EventTable(
    string Dataset,
    string Version,
    string Filter,
    int Total,
    int Matched,
    int Continuing,
    int WithoutPoint,
    int Claims,
    DatasetSummary About,
    FacetsView Facets,
    IReadOnlyList<EventTableRow> Rows,
    Paging Pages) : IFilteredEvents;

/// <summary>A row of the table of events.</summary>
/// <param name="Event">The event.</param>
/// <param name="Region">Its region, or null for a whole country.</param>
public sealed record EventTableRow(EventItem Event, NamedRef? Region);

/// <summary>One page of the table of claims, each with its status as of <c>known</c>.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Total">All claims of the dataset.</param>
/// <param name="Matched">Claims that match: the rows of all pages.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Pages">The position of this page.</param>
public sealed record ClaimTable(string Dataset, string Version, int Total, int Matched, IReadOnlyList<ListedClaim> Rows, Paging Pages);

/// <summary>The position of a page in its list.</summary>
/// <param name="Start">Position of its first row, from 0.</param>
/// <param name="End">Position after its last row.</param>
/// <param name="Previous">Cursor of the previous page; null on the first.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
/// <param name="Last">Cursor of the last page; null on it.</param>
public sealed record Paging(int Start, int End, string? Previous, string? Next, string? Last);
