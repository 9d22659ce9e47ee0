using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>What machines are told of a page of a dataset: its title, its one address, its other languages, whether to list it, what it is about.</summary>
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

    /// <summary>The dataset, where the page is about all of it; else null.</summary>
    [Parameter]
    public DatasetSummary? Dataset { get; set; }

    /// <summary>The event, where the page is about one; else null.</summary>
    [Parameter]
    public EventItem? Event { get; set; }

    /// <summary>Address of the largest picture of the page, which a browser would find late within its drawing; or null.</summary>
    [Parameter]
    public string? Picture { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Locale => Address.Options.Language switch { "ru" => "ru_RU", "kk" => "kk_KZ", _ => "en_GB" };

    private string Absolute(PageAddress address) => Absolute(address.Href);

    private string Absolute(string address) => Navigation.ToAbsoluteUri(address).AbsoluteUri;
}
