using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Things;

/// <summary>One event: all that is recorded of it, what it rests on, and what else happened there and then.</summary>
public sealed partial class OneEventPage
{
    /// <inheritdoc/>
    protected override string Kind => "events";

    /// <inheritdoc/>
    protected override async Task<OneEvent> ThingAsync(PageAddress address, CancellationToken cancellationToken)
    {
        var language = address.Options.Language;
        return new OneEvent(
            await Mediator.Send(new GetEvent(address.Dataset, Id, address.Filter, language), cancellationToken),
            await Mediator.Send(new GetEventsAround(address.Dataset, Id, language), cancellationToken),
            await Mediator.Send(new GetBasemap(address.Dataset, language), cancellationToken));
    }
}

/// <summary>What the page of an event shows.</summary>
/// <param name="Detail">The event.</param>
/// <param name="Around">What else happened there and then.</param>
/// <param name="Basemap">What lies under its mark.</param>
public sealed record OneEvent(EventDetail Detail, EventsAround Around, BasemapView Basemap);
