using Dashboard.Client.Filters;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>The embeds of events: map, timeline, or both.</summary>
public sealed partial class EventsEmbed
{
    /// <summary><c>map</c>, <c>timeline</c> or <c>dashboard</c>.</summary>
    [Parameter, EditorRequired]
    public required string View { get; set; }

    /// <inheritdoc/>
    protected override string Path => $"/{View}";

    private bool HasMap => View != "timeline";

    private bool HasTimeline => View != "map";

    /// <inheritdoc/>
    protected override async Task<EventsEmbedView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var address = query.Address;
        var page = PageOf.From(address.Options);
        var view = await Mediator.Send(new GetView(address.Dataset, address.Filter, page), cancellationToken);
        // Streets come from a third party, so embeds do not offer them.
        var basemap = HasMap ? await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellationToken) with { Streets = null } : BasemapView.Empty;
        return new EventsEmbedView(view, basemap, await SelectedEventAsync(query, cancellationToken));
    }

    private static IReadOnlyList<Chip> Chips(PageShown<EventsEmbedView> shown) => Chip.Of(shown.Address, shown.View.View.Facets);
}

/// <summary>The content of the embed.</summary>
/// <param name="View">The view under the filter.</param>
/// <param name="Basemap">The basemap.</param>
/// <param name="Detail">The event opened instead, or null.</param>
public sealed record EventsEmbedView(DatasetView View, BasemapView Basemap, EventDetail? Detail);
