using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Asks for what else happened where and when an event did.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the event.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetEventsAround(string Dataset, string Id, string Language) : IRequest<EventsAround>, IDatasetRequest;

/// <summary>What else happened where and when an event did.</summary>
/// <param name="Here">The event among those at its place and at the spots within it, in time order; at most 9, the nearest.</param>
/// <param name="HereCount">How many there are at that place in all.</param>
/// <param name="SameDay">Other events that began on its first day, elsewhere, in time order; at most 8, the nearest. Empty where its day is not known.</param>
/// <param name="SameDayCount">How many events that day has in all, here and elsewhere; 0 where it is not known.</param>
public sealed record EventsAround(IReadOnlyList<EventItem> Here, int HereCount, IReadOnlyList<EventItem> SameDay, int SameDayCount);
