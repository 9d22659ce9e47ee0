using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Search;

/// <summary>
/// The one way to search: a GET form whose words act on all texts. While a reader types, <c>suggestNames.ts</c> lists the places, regions, themes,
/// actors and sources that are called so.
/// </summary>
public sealed partial class SearchField
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }
}
