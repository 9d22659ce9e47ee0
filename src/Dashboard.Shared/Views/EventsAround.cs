using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Gets other events at the same place and on the same day.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the event.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetEventsAround(string Dataset, string Id, string? Language) : IRequest<EventsAround>, IDatasetRequest;

/// <summary>Other events at the same place and on the same day.</summary>
/// <param name="Here">The event among those at its place and the spots within it, in time order; at most 9, the nearest.</param>
/// <param name="HereCount">Number of all events at that place.</param>
/// <param name="SameDay">
/// Other events elsewhere that began on its first day, in time order; at most 8, the nearest. Empty if its day is not known.
/// </param>
/// <param name="SameDayCount">Number of all events on that day, here and elsewhere; 0 if it is not known.</param>
public sealed record EventsAround(IReadOnlyList<EventItem> Here, int HereCount, IReadOnlyList<EventItem> SameDay, int SameDayCount);
