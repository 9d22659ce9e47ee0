using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

/// <summary>Claims: pages of the list, and all of one measure by scope.</summary>
internal static class ClaimEndpoints
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        api.MapGet("/claims", List).WithSummary("Casualty claims with their state as of known, page by page");
        api.MapGet("/casualties", Casualties).WithSummary("All that is claimed of one measure, scope by scope");
    }

    private static Task<ClaimList> List(ApiRequest request, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetClaims(request.Dataset, request.Filter, request.Options.Measure, PageOf.From(request.Options)), cancel);

    private static Task<CasualtiesDetail> Casualties(ApiRequest request, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetCasualties(request.Dataset, request.Filter, request.Options.Measure, request.Options.Language), cancel);
}
