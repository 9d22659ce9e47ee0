using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Layout;

/// <summary>
/// Links to the page in the other languages. They reload the document, because the language belongs to the whole document.
/// </summary>
public sealed partial class LanguageSwitch
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }

    /// <summary>The languages that are offered, that of addresses without one first.</summary>
    [Parameter]
    public IReadOnlyList<string> Offered { get; set; } = Languages.All;
}
