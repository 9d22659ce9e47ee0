using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Embed;

/// <summary>Loads the casualties embed.</summary>
public sealed class CasualtiesEmbedLoader(IMediator mediator, IDatasetCatalog catalog) : EmbedLoader<CasualtiesEmbedView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/casualties";

    /// <inheritdoc/>
    protected override async Task<CasualtiesEmbedView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var (address, language) = (query.Address, query.Address.Options.Language);
        var view = await Mediator.Send(new GetView(address.Dataset, address.Filter, new PageOf(language, Limit: 1)), cancellationToken);
        var measure = address.Options.Measure is { } one
            ? await Mediator.Send(new GetCasualties(address.Dataset, address.Filter, one, language), cancellationToken)
            : null;
        return new CasualtiesEmbedView(view, measure, await SelectedEventAsync(query, cancellationToken));
    }
}
