using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

/// <summary>Claims: pages of the list, and one claim.</summary>
internal static class ClaimEndpoints
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        api.MapGet("/claims", List).WithSummary("Casualty claims with their state as of known, page by page");
        api.MapGet("/claims/{id}", One).WithSummary("One claim with what it replaced, what replaced it, its parts and what others said");
    }

    private static Task<ClaimList> List(ApiRequest request, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetClaims(request.Dataset, request.Filter, request.Options.Measure, PageOf.From(request.Options)), cancel);

    private static Task<ClaimDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancel) =>
        mediator.Send(new GetClaim(request.Dataset, id, request.Filter.Known, request.Options.Language), cancel);
}
