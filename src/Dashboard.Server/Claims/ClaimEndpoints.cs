using Dashboard.Server.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        api.MapGet("/claims", List).WithSummary("Casualty claims with their status as of known, paged");
        api.MapGet("/claims/{id}", One)
            .WithSummary("One claim with the claims it replaced and was replaced by, its parts, and other claims of its scope");
        api.MapGet("/casualties", Casualties).WithSummary("All claims of one measure, by scope");
    }

    private static async Task<ClaimList> List(ApiRequest request, IMediator mediator, CancellationToken cancellationToken)
    {
        var (page, sort, measure) = (PageOf.From(request.Options), request.Sorting<ClaimColumn>(), request.Options.Measure);
        if (sort == default)
            return await mediator.Send(new GetClaims(request.Dataset, request.Filter, measure, page), cancellationToken);
        var table = await mediator.Send(
            new GetClaimTable(request.Dataset, request.Filter, measure, sort, page with { Day = null }),
            cancellationToken);
        return new ClaimList(table.Matched, table.Rows, table.Pages.Next);
    }

    private static Task<ClaimDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetClaim(request.Dataset, id, request.Filter.Known, request.Options.Language), cancellationToken);

    private static Task<CasualtiesDetail> Casualties(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(
            new GetCasualties(request.Dataset, request.Filter, request.Options.Measure, request.Options.Language),
            cancellationToken);
}
