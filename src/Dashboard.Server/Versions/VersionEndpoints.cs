using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Versions;

/// <summary>The API of the versions of a dataset. Not cached: the versions kept change with the store, not with the data.</summary>
internal static class VersionEndpoints
{
    public static void MapVersions(this RouteGroupBuilder api)
    {
        api.MapGet(
                "/versions",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetVersions(request.Dataset), cancellationToken))
            .WithSummary("The versions that can be read");
        api.MapGet(
                "/changes",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetChanges(request.Dataset), cancellationToken))
            .WithSummary("What has changed from the version named by version or shown to the current one");
    }
}
