using Dashboard.Server.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Datasets;

internal static class DatasetEndpoints
{
    public static void MapDatasets(this RouteGroupBuilder api)
    {
        api.MapGet(
                "/datasets",
                (HttpRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetDatasets(ApiRequest.Read(request, NoFacets.Instance).Options.Language), cancellationToken))
            .WithSummary("The served datasets");
        api.MapGet(
                "/datasets/missing",
                (HttpRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                {
                    ApiRequest.Read(request, NoFacets.Instance);
                    return mediator.Send(new GetMissingDatasets(), cancellationToken);
                })
            .WithSummary("Ids of datasets that should be served but are not");
    }

    /// <summary>The list of datasets has no facets.</summary>
    private sealed class NoFacets : IFilterVocabulary
    {
        public static NoFacets Instance { get; } = new();

        public bool Has(Facet facet, string id) => false;
    }
}
