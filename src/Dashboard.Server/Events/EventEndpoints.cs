using Dashboard.Server.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Events;

internal static class EventEndpoints
{
    public static void MapEvents(this RouteGroupBuilder api)
    {
        api.MapGet("/events", List).WithSummary("Matching events, paged");
        api.MapGet("/index", Index).WithSummary("Links between events, places, facet values and claims, whatever the dates");
        api.MapGet("/events/{id}", One).WithSummary("One event with everything linked to it");
        api.MapGet("/events/{id}/around", Around).WithSummary("Other events at the same place and on the same day");
    }

    private static async Task<EventList> List(ApiRequest request, IMediator mediator, CancellationToken cancellationToken)
    {
        var (page, sort) = (PageOf.From(request.Options), request.Sorting<EventColumn>());
        if (sort != default)
        {
            var table = await mediator.Send(
                new GetEventTable(request.Dataset, request.Filter, sort, page with { Day = null }),
                cancellationToken);
            return EventList.Of(table);
        }

        var view = await mediator.Send(new GetView(request.Dataset, request.Filter, page), cancellationToken);
        return new EventList(view.Dataset, view.Version, view.Filter, view.Total, view.Matched, view.Continuing, view.Events);
    }

    private static Task<EventIndex> Index(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetEventIndex(request.Dataset, request.Filter.Undated()), cancellationToken);

    private static Task<EventDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetEvent(request.Dataset, id, request.Filter, request.Options.Language), cancellationToken);

    private static Task<EventsAround> Around(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetEventsAround(request.Dataset, id, request.Options.Language), cancellationToken);
}

/// <summary>One page of events with the counts of the whole list.</summary>
internal sealed record EventList(string Dataset, string Version, string Filter, int Total, int Matched, int Continuing, EventPage Events)
{
    /// <summary>Sorted other than by time, continuing events are mixed with the others, and there are no counts by day.</summary>
    public static EventList Of(EventTable table) =>
        new(
            table.Dataset,
            table.Version,
            table.Filter,
            table.Total,
            table.Matched,
            table.Continuing,
            new EventPage(
                [],
                [.. table.Rows.Select(row => row.Event)],
                table.Pages.Previous,
                table.Pages.Next,
                new Dictionary<DateOnly, int>()));
}
