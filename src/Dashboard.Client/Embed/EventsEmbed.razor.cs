using Dashboard.Client.Filters;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>Events in a frame: on a map, on a timeline, or both.</summary>
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
        // Streets come from a third party, so a frame offers none.
        var basemap = HasMap ? await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellationToken) with { Streets = null } : BasemapView.Empty;
        return new EventsEmbedView(view, basemap, await SelectedEventAsync(query, cancellationToken));
    }

    private static IReadOnlyList<Chip> Chips(PageShown<EventsEmbedView> shown) => Chip.Of(shown.Address, shown.View.View.Facets);
}

/// <summary>What a frame with events shows.</summary>
/// <param name="View">Everything that the filter gives.</param>
/// <param name="Basemap">What lies under the marks.</param>
/// <param name="Detail">The event that is open in place of them, or null.</param>
public sealed record EventsEmbedView(DatasetView View, BasemapView Basemap, EventDetail? Detail);
