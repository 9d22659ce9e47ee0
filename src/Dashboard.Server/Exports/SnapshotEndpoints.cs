using System.Globalization;
using Dashboard.Server.Http;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Exports;

/// <summary>A whole version of a dataset, for browsers that answer requests themselves after takeover.</summary>
internal static class SnapshotEndpoints
{
    public static void MapSnapshots(this RouteGroupBuilder api) =>
        api.MapGet("/snapshot", Snapshot)
            .WithSummary("The whole version as compact JSON")
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status403Forbidden);

    private static Results<FileContentHttpResult, ProblemHttpResult> Snapshot(
        ApiRequest request,
        SnapshotResponses sent,
        IOptions<DashboardOptions> options,
        HttpContext context)
    {
        Download.Allow(request);
        var (events, most) = (request.Snapshot.Content.Events.Count, options.Value.SnapshotEvents);
        if (events > most)
            return TypedResults.Problem(
                Refusal(request.Dataset, events, most),
                statusCode: StatusCodes.Status404NotFound,
                title: "This dataset is too large to be sent whole.");
        var bytes = sent.Of(request.Snapshot);
        if (!Negotiation.IsBrotli(context.Request))
            return TypedResults.Bytes(bytes.Json, "application/json");
        context.Response.Headers.ContentEncoding = "br";
        return TypedResults.Bytes(bytes.Brotli, "application/json");
    }

    private static string Refusal(string dataset, int events, int most) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{dataset} has {events} events, more than {most}. Ask the API for what you need of it: /api/v1/{dataset}/view, /events and the exports."
        );
}
