using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Embed;

/// <summary>Loads an embed of events: map, timeline, or both.</summary>
public sealed class EventsEmbedLoader(IMediator mediator, IDatasetCatalog catalog) : EmbedLoader<EventsEmbedView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => $"/{route.Id}";

    /// <inheritdoc/>
    protected override async Task<EventsEmbedView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var address = query.Address;
        var page = PageOf.From(address.Options);
        var view = await Mediator.Send(GetView.DrawnBy(address.Options, address.Dataset, address.Filter, page), cancellationToken);
        // Tile layers come from third parties, so embeds do not offer them.
        var basemap =
            query.Id != EventsEmbed.TimelineOnly
                ? await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellationToken) with
                {
                    Layers = [],
                }
                : BasemapView.Empty;
        return new EventsEmbedView(view, basemap, await SelectedEventAsync(query, cancellationToken));
    }
}
