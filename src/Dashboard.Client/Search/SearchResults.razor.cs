using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Search;

/// <summary>Search results besides events: names to filter by, claims and statements, linked to an event or not.</summary>
public sealed partial class SearchResults
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The results.</summary>
    [Parameter, EditorRequired]
    public required SearchView Found { get; set; }

    /// <summary>Number of matching events.</summary>
    [Parameter, EditorRequired]
    public required int Matched { get; set; }

    // A name is an exact filter, so it replaces the search text.
    private PageAddress Instead(FoundName name) => Address.Showing(Address.Filter with { Text = null }).Toggling(name.Facet, name.Id);
}
