using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Sources;

internal static class SourceEndpoints
{
    public static void MapSources(this RouteGroupBuilder api) =>
        api.MapGet("/sources/{id}", One).WithSummary("One source with the events, claims and statements that cite it");

    private static Task<SourceDetail> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetSource(request.Dataset, id, request.Filter.Known, PageOf.From(request.Options)), cancellationToken);
}
