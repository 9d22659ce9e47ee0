using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Entities;

/// <summary>The page of one entity of a dataset, at its permanent address.</summary>
/// <typeparam name="TView">The view of the entity.</typeparam>
public abstract class EntityPage<TView> : DatasetPage<EntityPageView<TView>>
    where TView : class
{
    /// <summary>Id of the entity.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</summary>
    protected abstract string Kind { get; }

    /// <inheritdoc/>
    protected sealed override string Path => $"/{Kind}/{Id}";

    /// <summary>Loads the entity.</summary>
    /// <exception cref="UnknownEntityException">There is no such entity.</exception>
    protected abstract Task<TView> EntityAsync(PageAddress address, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<EntityPageView<TView>> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var datasets = await Mediator.Send(new GetDatasets(query.Address.Options.Language), cancellationToken);
        var view = await EntityAsync(query.Address, cancellationToken);
        return new EntityPageView<TView>(datasets.First(dataset => dataset.Id == Dataset), view);
    }
}

/// <summary>An entity with its dataset.</summary>
/// <param name="About">The dataset.</param>
/// <param name="View">The view of the entity.</param>
public sealed record EntityPageView<TView>(DatasetSummary About, TView View);
