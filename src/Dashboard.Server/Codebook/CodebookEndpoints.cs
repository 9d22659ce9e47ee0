using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Codebook;

/// <summary>The API of the codebook.</summary>
internal static class CodebookEndpoints
{
    public static void MapCodebook(this RouteGroupBuilder api) =>
        api.MapGet(
                "/codebook",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetCodebook(request.Dataset, request.Options.Language), cancellationToken))
            .WithSummary("What each column of the files of a dataset means, and its themes with their definitions");
}
