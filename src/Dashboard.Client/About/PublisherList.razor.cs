using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>Who published the sources; a name leads to the events that cite them.</summary>
public sealed partial class PublisherList
{
    // As many as an address may name of one facet.
    private const int MaxIds = 100;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Publishers, those of most sources first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PublisherView> Publishers { get; set; }

    /// <summary>How many are left out.</summary>
    [Parameter]
    public int More { get; set; }

    private PageAddress? EventsOf(PublisherView publisher) =>
        publisher.Sources.Count <= MaxIds ? Address.Data.Cleared.Only(Facet.Source, publisher.Sources) : null;
}
