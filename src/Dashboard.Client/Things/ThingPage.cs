using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Things;

/// <summary>The page of one thing of a dataset, at its permanent address.</summary>
/// <typeparam name="TView">What is known of the thing.</typeparam>
public abstract class ThingPage<TView> : DatasetPage<Thing<TView>>
    where TView : class
{
    /// <summary>Id of the thing.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</summary>
    protected abstract string Kind { get; }

    /// <inheritdoc/>
    protected sealed override string Path => $"/{Kind}/{Id}";

    /// <summary>Asks for the thing.</summary>
    /// <exception cref="UnknownThingException">There is no such thing.</exception>
    protected abstract Task<TView> ThingAsync(PageAddress address, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<Thing<TView>> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var datasets = await Mediator.Send(new GetDatasets(query.Address.Options.Language), cancellationToken);
        var view = await ThingAsync(query.Address, cancellationToken);
        return new Thing<TView>(datasets.First(dataset => dataset.Id == Dataset), view);
    }
}

/// <summary>A thing with its dataset.</summary>
/// <param name="About">The dataset.</param>
/// <param name="View">What is known of the thing.</param>
public sealed record Thing<TView>(DatasetSummary About, TView View);
