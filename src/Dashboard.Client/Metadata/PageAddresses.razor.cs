using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Metadata;

/// <summary>The canonical address of a page and those of its other languages, for search engines and link previews.</summary>
public sealed partial class PageAddresses
{
    /// <summary>The canonical address in the language of the page.</summary>
    [Parameter, EditorRequired]
    public required IAddress Canonical { get; set; }

    /// <summary>The title of the document.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The languages in which the page is offered, that of addresses without one first.</summary>
    [Parameter]
    public IReadOnlyList<string> Offered { get; set; } = Languages.All;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Language => Canonical.Options.Language ?? Offered[0];

    private string Absolute(IAddress address) => Navigation.ToAbsoluteUri(address.Href).AbsoluteUri;
}
