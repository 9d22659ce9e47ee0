using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Embed;

/// <summary>Loads the embed of an event.</summary>
public sealed class EventEmbedLoader(IMediator mediator, IDatasetCatalog catalog) : EmbedLoader<EventEmbedView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => $"/events/{route.Id}";

    /// <inheritdoc/>
    protected override async Task<EventEmbedView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var language = query.Address.Options.Language;
        var datasets = await Mediator.Send(new GetDatasets(language), cancellationToken);
        var detail = await Mediator.Send(new GetEvent(query.Address.Dataset, query.Id, query.Address.Filter, language), cancellationToken);
        return new EventEmbedView(datasets.First(dataset => dataset.Id == query.Address.Dataset), detail);
    }
}
