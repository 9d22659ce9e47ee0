using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Metadata;

/// <summary>What machines are told of a page of a dataset: its title, its one address, its other languages, whether to list it, what it is about, and how it is shown where a link to it is shared.</summary>
public sealed partial class PageMeta
{
    /// <summary>Where the reader is.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }

    /// <summary>The title of the document.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>A sentence or two for search results; null or blank: there is none.</summary>
    [Parameter]
    public string? Description { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The event, where the page is about one; else null.</summary>
    [Parameter]
    public EventItem? Event { get; set; }

    /// <summary>Address of the largest picture of the page, which a browser would find late within its drawing; or null.</summary>
    [Parameter]
    public string? Picture { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string PlainTitle => Spaces.Plain(Title);

    private string? PlainDescription => string.IsNullOrWhiteSpace(Description) ? null : Spaces.Plain(Description);

    private SharedView Shared => SharedView.Of(Address.Canonical);

    private string PictureWords => Shared.View switch
    {
        "casualties" => PageMetaText.FormatPictureOfFigures(PlainTitle),
        var view when SharedView.EventIn(view) is not null => PageMetaText.FormatPictureOfEvent(PlainTitle),
        _ => PageMetaText.FormatPictureOfView(PlainTitle),
    };

    private string OEmbed(string format) => Absolute($"/oembed?format={format}&url={Uri.EscapeDataString(Absolute(Address.Canonical))}");

    private string Absolute(PageAddress address) => Absolute(address.Href);

    private string Absolute(string address) => Navigation.ToAbsoluteUri(address).AbsoluteUri;
}
