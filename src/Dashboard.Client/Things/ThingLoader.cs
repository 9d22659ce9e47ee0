using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Things;

/// <summary>Loads one thing of a dataset.</summary>
/// <typeparam name="TView">What is known of the thing.</typeparam>
public abstract class ThingLoader<TView>(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<Thing<TView>>(mediator, catalog)
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

    /// <summary>Asks for the thing.</summary>
    /// <exception cref="UnknownThingException">There is no such thing.</exception>
    protected abstract Task<TView> ThingAsync(PageAddress address, string id, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<Thing<TView>> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var datasets = await Mediator.Send(new GetDatasets(query.Address.Options.Language), cancellationToken);
        var view = await ThingAsync(query.Address, query.Id, cancellationToken);
        return new Thing<TView>(datasets.First(dataset => dataset.Id == query.Address.Dataset), view);
    }
}

/// <summary>A thing with its dataset.</summary>
/// <param name="About">The dataset.</param>
/// <param name="View">What is known of the thing.</param>
public sealed record Thing<TView>(DatasetSummary About, TView View);
