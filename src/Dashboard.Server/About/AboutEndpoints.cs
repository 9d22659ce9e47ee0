using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.About;

/// <summary>The API of what a dataset is and how it was made.</summary>
internal static class AboutEndpoints
{
    public static void MapAbout(this RouteGroupBuilder api) =>
        api.MapGet(
                "/about",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetAbout(request.Dataset, request.Options.Language), cancellationToken))
            .WithSummary("What the dataset is, how it was made, and what has changed");
}
