using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Entities;

/// <summary>Loads one event.</summary>
public sealed class EventLoader(IMediator mediator, IDatasetCatalog catalog) : EntityLoader<OneEvent>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Kind => "events";

    /// <inheritdoc/>
    protected override async Task<OneEvent> EntityAsync(PageAddress address, string id, CancellationToken cancellationToken)
    {
        var language = address.Options.Language;
        return new OneEvent(
            await Mediator.Send(new GetEvent(address.Dataset, id, address.Filter, language), cancellationToken),
            await Mediator.Send(new GetEventsAround(address.Dataset, id, language), cancellationToken),
            await Mediator.Send(new GetBasemap(address.Dataset, language), cancellationToken));
    }
}
