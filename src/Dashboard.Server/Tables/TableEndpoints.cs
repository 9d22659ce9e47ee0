using Dashboard.Server.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Tables;

/// <summary>The tables of the data page, paged and sorted.</summary>
internal static class TableEndpoints
{
    public static void MapTables(this RouteGroupBuilder api)
    {
        api.MapGet("/tables/events", Events).WithSummary("The table of events, sorted, page by page");
        api.MapGet("/tables/claims", Claims).WithSummary("The table of claims, sorted, page by page");
    }

    private static Task<EventTable> Events(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetEventTable(request.Dataset, request.Filter, request.Sorting<EventColumn>(), Page(request)), cancellationToken);

    private static Task<ClaimTable> Claims(ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(
            new GetClaimTable(request.Dataset, request.Filter, request.Options.Measure, request.Sorting<ClaimColumn>(), Page(request)),
            cancellationToken);

    private static PageOf Page(ApiRequest request) => PageOf.From(request.Options) with { Day = null };
}
