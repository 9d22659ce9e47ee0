using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Search;

/// <summary>
/// The search field: a GET form that searches all texts. While a reader types, <c>suggestNames.ts</c> lists places, regions, themes, actors
/// and sources whose names match.
/// </summary>
public sealed partial class SearchField
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }
}
