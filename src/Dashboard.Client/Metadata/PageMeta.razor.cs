using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Metadata;

/// <summary>Metadata of a page of a dataset: title, canonical address, other languages, indexing, description, and link preview.</summary>
public sealed partial class PageMeta
{
    /// <summary>Address of the page.</summary>
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

    /// <summary>The event that the page is about, or null.</summary>
    [Parameter]
    public EventItem? Event { get; set; }

    /// <summary>
    /// Address of the largest image of the page, for preloading, because a browser would find it late within the drawing; or null.
    /// </summary>
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
        "matrix" => PageMetaText.FormatPictureOfMatrix(PlainTitle),
        var view when SharedView.EventIn(view) is not null => PageMetaText.FormatPictureOfEvent(PlainTitle),
        _ => PageMetaText.FormatPictureOfView(PlainTitle),
    };

    private string OEmbed(string format) => Absolute(OEmbedAddress.Of(Absolute(Address.Canonical), format));

    private string Absolute(PageAddress address) => Absolute(address.Href);

    private string Absolute(string address) => Navigation.ToAbsoluteUri(address).AbsoluteUri;
}
