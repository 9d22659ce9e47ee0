using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Search;

/// <summary>What a search found beside the events: names to filter by, claims and statements, tied to an event or not.</summary>
public sealed partial class SearchResults
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public required SearchView Found { get; set; }

    /// <summary>How many events match.</summary>
    [Parameter, EditorRequired]
    public required int Matched { get; set; }

    // A name chosen is an exact filter: the words are not searched besides.
    private PageAddress Instead(FoundName name) => Address.Showing(Address.Filter with { Text = null }).Toggling(name.Facet, name.Id);
}
