using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>Publishers of the sources; each links to the events that cite them.</summary>
public sealed partial class PublisherList
{
    // Maximum number of ids of one facet in an address.
    private const int MaxIds = 100;

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Publishers by number of sources.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PublisherView> Publishers { get; set; }

    /// <summary>Number of publishers left out.</summary>
    [Parameter]
    public int More { get; set; }

    private PageAddress? EventsOf(PublisherView publisher) =>
        publisher.Sources.Count <= MaxIds ? Address.Data.Cleared.Only(Facet.Source, publisher.Sources) : null;
}
