using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Entities;

/// <summary>
/// The page of one event: everything recorded about it, its sources, and other events at the same place and on the same day.
/// </summary>
public sealed partial class OneEventPage;

/// <summary>The content of an event's page.</summary>
/// <param name="Detail">The event.</param>
/// <param name="Around">Other events at the same place and on the same day.</param>
/// <param name="Basemap">The basemap.</param>
public sealed record OneEvent(EventDetail Detail, EventsAround Around, BasemapView Basemap);
