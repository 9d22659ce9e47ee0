using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Events;

/// <summary>Events: pages of the list, and one event.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this RouteGroupBuilder api)
    {
        api.MapGet("/events", List).WithSummary("Events that match, page by page");
        api.MapGet("/events/{id}", One).WithSummary("One event with everything that is linked to it");
        api.MapGet("/events/{id}/around", Around).WithSummary("What else happened where and when an event did");
    }

    private static async Task<EventList> List(ApiRequest request, IMediator mediator, CancellationToken cancel)
    {
        var view = await mediator.Send(new GetView(request.Dataset, request.Filter, PageOf.From(request.Options)), cancel);
        return new EventList(view.Dataset, view.Version, view.Filter, view.Total, view.Matched, view.Continuing, view.Events);
    }

    private static Task<EventDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetEvent(request.Dataset, id, request.Filter, request.Options.Language), cancel);

    private static Task<EventsAround> Around(ApiRequest request, string id, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetEventsAround(request.Dataset, id, request.Options.Language), cancel);
}

/// <summary>One page of events with the numbers of the whole list.</summary>
internal sealed record EventList(string Dataset, string Version, string Filter, int Total, int Matched, int Continuing, EventPage Events);
