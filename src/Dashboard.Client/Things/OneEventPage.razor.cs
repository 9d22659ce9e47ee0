using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Things;

/// <summary>One event: all that is recorded of it, what it rests on, and what else happened there and then.</summary>
public sealed partial class OneEventPage;

/// <summary>What the page of an event shows.</summary>
/// <param name="Detail">The event.</param>
/// <param name="Around">What else happened there and then.</param>
/// <param name="Basemap">What lies under its mark.</param>
public sealed record OneEvent(EventDetail Detail, EventsAround Around, BasemapView Basemap);
