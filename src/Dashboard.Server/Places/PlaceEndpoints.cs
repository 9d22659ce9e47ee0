using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Places;

/// <summary>Places.</summary>
internal static class PlaceEndpoints
{
    public static void MapPlaces(this RouteGroupBuilder api) =>
        api.MapGet("/places", (ApiRequest request, IMediator mediator, CancellationToken cancel) =>
            mediator.Send(new GetPlaces(request.Dataset, request.Options.Language), cancel)).WithSummary("All places, with events and claims there");
}
