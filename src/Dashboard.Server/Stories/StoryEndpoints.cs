using Dashboard.Server.Http;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Stories;

/// <summary>The API of stories.</summary>
internal static class StoryEndpoints
{
    public static void MapStories(this RouteGroupBuilder api)
    {
        api.MapGet(
                "/stories",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetStories(request.Dataset, request.Options.Language), cancellationToken))
            .WithSummary("The stories of a dataset, with the number of their steps");
        api.MapGet("/stories/{id}", One)
            .WithSummary("A story with its steps: the text, the query of the view beside it, and the events and claims that it cites");
    }

    private static Task<StoryView> One(ApiRequest request, string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetStory(request.Dataset, id, request.Options.Language), cancellationToken);
}
