using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>What machines are told of a page of a dataset: its title, its one address, its other languages, whether to list it.</summary>
public sealed partial class PageMeta
{
    /// <summary>Where the reader is.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }

    /// <summary>The title of the document.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>A sentence or two for search results, or null.</summary>
    [Parameter]
    public string? Description { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // What is open, where the map is and the colours do not change what the page says.
    private PageAddress Canonical =>
        Address with { Options = Address.Options with { Open = IdSet.Empty, Map = null, ThemeMode = null } };

    // Every control is a link: only pages without a filter are listed, or a crawl would never end (design, section 5).
    private bool IsPlain => Canonical.Filter == EventFilter.None && Canonical.Options == ViewOptions.Default with { Language = Address.Options.Language };

    private string Absolute(PageAddress address) => Navigation.ToAbsoluteUri(address.Href).AbsoluteUri;
}
