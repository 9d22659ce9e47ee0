using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Datasets;

/// <summary>The datasets that are served.</summary>
internal static class DatasetEndpoints
{
    public static void MapDatasets(this RouteGroupBuilder api) =>
        api.MapGet("/datasets", (string? lang, IMediator mediator, CancellationToken cancel) =>
        {
            if (lang is not null && !Languages.All.Contains(lang))
                throw new InvalidRequestException([new QueryProblem("lang", lang, $"is not one of {string.Join(", ", Languages.All)}")]);
            return mediator.Send(new GetDatasets(lang ?? Languages.All[0]), cancel);
        }).WithSummary("The datasets that are served");
}
