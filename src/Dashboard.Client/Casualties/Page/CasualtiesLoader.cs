using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Casualties.Page;

/// <summary>Loads all that is claimed of one measure.</summary>
public sealed class CasualtiesLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<CasualtiesDetail>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/casualties";

    /// <inheritdoc/>
    protected override Task<CasualtiesDetail> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var (address, options) = (query.Address, query.Address.Options);
        return Mediator.Send(new GetCasualties(address.Dataset, address.Filter, options.Measure, options.Language), cancellationToken);
    }
}
