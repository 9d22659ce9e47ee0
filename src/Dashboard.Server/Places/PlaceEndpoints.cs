using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Places;

internal static class PlaceEndpoints
{
    public static void MapPlaces(this RouteGroupBuilder api)
    {
        api.MapGet("/places", All).WithSummary("All places, with events and claims there");
        api.MapGet("/places/{id}", One).WithSummary("One place with its names, spots, claims and events");
    }

    private static Task<IReadOnlyList<PlaceView>> All(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetPlaces(request.Dataset, request.Options.Language), cancellationToken);

    private static Task<PlaceDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetPlace(request.Dataset, id, request.Filter.Known, PageOf.From(request.Options)), cancellationToken);
}
