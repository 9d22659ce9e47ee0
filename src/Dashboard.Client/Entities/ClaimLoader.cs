using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Entities;

/// <summary>Loads one claim.</summary>
public sealed class ClaimLoader(IMediator mediator, IDatasetCatalog catalog) : EntityLoader<ClaimDetail>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Kind => "claims";

    /// <inheritdoc/>
    protected override Task<ClaimDetail> EntityAsync(PageAddress address, string id, CancellationToken cancellationToken) =>
        Mediator.Send(new GetClaim(address.Dataset, id, address.Filter.Known, address.Options.Language), cancellationToken);
}
