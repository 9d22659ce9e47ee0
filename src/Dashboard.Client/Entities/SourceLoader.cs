using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Entities;

/// <summary>Loads one source.</summary>
public sealed class SourceLoader(IMediator mediator, IDatasetCatalog catalog) : EntityLoader<SourceDetail>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Kind => "sources";

    /// <inheritdoc/>
    protected override Task<SourceDetail> EntityAsync(PageAddress address, string id, CancellationToken cancellationToken) =>
        Mediator.Send(new GetSource(address.Dataset, id, address.Filter.Known, PageOf.From(address.Options)), cancellationToken);
}
