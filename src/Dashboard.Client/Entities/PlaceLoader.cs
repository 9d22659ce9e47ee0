using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Entities;

/// <summary>Loads one place.</summary>
public sealed class PlaceLoader(IMediator mediator, IDatasetCatalog catalog) : EntityLoader<OnePlace>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Kind => "places";

    /// <inheritdoc/>
    protected override async Task<OnePlace> EntityAsync(PageAddress address, string id, CancellationToken cancellationToken) => new(
        await Mediator.Send(new GetPlace(address.Dataset, id, address.Filter.Known, PageOf.From(address.Options)), cancellationToken),
        await Mediator.Send(new GetBasemap(address.Dataset, address.Options.Language), cancellationToken));
}
