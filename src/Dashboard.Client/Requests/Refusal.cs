using System.Net;
using System.Net.Http.Json;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Requests;

/// <summary>Problem details of the API, turned back into the exception from which the server made them.</summary>
internal sealed record Refusal(
    string? Kind,
    string? Id,
    string? Dataset,
    string? Asked,
    string? Held,
    IReadOnlyList<string>? Suggestions,
    RemovedEntity? Removed,
    DatasetVersion? Nearest,
    IReadOnlyList<QueryProblem>? Errors)
{
    /// <summary>The exception for a response; an <see cref="HttpRequestException"/> if it is not an error of the API.</summary>
    public static async Task<Exception> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var refusal =
            response.Content.Headers.ContentType?.MediaType == "application/problem+json"
                ? await response.Content.ReadFromJsonAsync<Refusal>(ViewJson.Options, cancellationToken)
                : null;
        return (response.StatusCode, refusal) switch
        {
            (HttpStatusCode.NotFound, { Kind: { } kind, Id: { } id }) => new UnknownEntityException(
                kind,
                id,
                refusal.Dataset,
                refusal.Suggestions ?? []),
            (HttpStatusCode.Gone, { Kind: { } kind, Id: { } id, Removed: { } removed }) => new UnknownEntityException(
                kind,
                id,
                refusal.Dataset,
                [])
            {
                Removed = removed,
            },
            (HttpStatusCode.Gone, { Dataset: { } dataset, Asked: { } asked, Held: { } held }) => new VersionGoneException(
                dataset,
                asked,
                held,
                refusal.Nearest),
            (HttpStatusCode.BadRequest, { Errors: { } errors }) => new InvalidRequestException(errors),
            _ => new HttpRequestException(
                $"{response.RequestMessage?.RequestUri} was answered with {(int)response.StatusCode}.",
                null,
                response.StatusCode),
        };
    }
}
