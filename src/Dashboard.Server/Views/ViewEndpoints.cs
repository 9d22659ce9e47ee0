using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Views;

/// <summary>The view of the dashboard and its parts.</summary>
internal static class ViewEndpoints
{
    public static void MapViews(this RouteGroupBuilder api)
    {
        api.MapGet("/view", View).WithSummary("Everything that the dashboard shows, in one answer");
        api.MapGet(
                "/map",
                async (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    (await View(request, mediator, cancellationToken)).Map)
            .WithSummary("Marks of the map");
        api.MapGet(
                "/timeline",
                async (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    (await View(request, mediator, cancellationToken)).Timeline)
            .WithSummary("Bins and key moments of the timeline");
        api.MapGet(
                "/facets",
                async (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    (await View(request, mediator, cancellationToken)).Facets)
            .WithSummary("Values to filter by, with what each would give");
        api.MapGet(
                "/matrix",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(GetMatrix.DrawnBy(request.Options, request.Dataset, request.Filter), cancellationToken))
            .WithSummary("Where and when: matching events by places and days");
        api.MapGet("/names", Names)
            .WithSummary("Places, regions, themes, actors and sources that are called as q says: suggestions while a reader types");
    }

    private static Task<IReadOnlyList<FoundName>> Names(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetNames(request.Dataset, request.Filter, request.Options.Language), cancellationToken);

    private static Task<DatasetView> View(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(
            GetView.DrawnBy(request.Options, request.Dataset, request.Filter, PageOf.From(request.Options)),
            cancellationToken);
}
