using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Entities;

/// <summary>Loads the page of an entity.</summary>
/// <typeparam name="TView">The view of the entity.</typeparam>
public abstract class EntityLoader<TView>(IMediator mediator, IDatasetCatalog catalog)
    : DatasetLoader<EntityPageView<TView>>(mediator, catalog)
    where TView : class
{
    /// <summary><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</summary>
    protected abstract string Kind { get; }

    /// <inheritdoc/>
    protected sealed override string Path(PageRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return $"/{Kind}/{route.Id}";
    }

    /// <summary>Loads the entity.</summary>
    /// <exception cref="UnknownEntityException">There is no such entity.</exception>
    protected abstract Task<TView> EntityAsync(PageAddress address, string id, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<EntityPageView<TView>> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var datasets = await Mediator.Send(new GetDatasets(query.Address.Options.Language), cancellationToken);
        var view = await EntityAsync(query.Address, query.Id, cancellationToken);
        return new EntityPageView<TView>(datasets.First(dataset => dataset.Id == query.Address.Dataset), view);
    }
}

/// <summary>An entity with its dataset.</summary>
/// <param name="About">The dataset.</param>
/// <param name="View">The view of the entity.</param>
public sealed record EntityPageView<TView>(DatasetSummary About, TView View);
