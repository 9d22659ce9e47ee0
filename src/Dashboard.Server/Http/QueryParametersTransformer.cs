using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Server.Http;

/// <summary>Describes the query of <see cref="ApiRequest"/>, which is parsed as a whole, in the OpenAPI document.</summary>
internal sealed class QueryParametersTransformer : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meaning = new(StringComparer.Ordinal)
    {
        ["from"] = "First day or hour, inclusive: 2022-01-05, 2022-01-05T18:00 (local). Events that overlap the range match.",
        ["to"] = "Last day or hour, inclusive: 2022-01-05T18:00 ends at 18:59.",
        ["theme"] = "Ids of themes, comma-separated; a parent includes its children.",
        ["type"] = "Slugs of ACLED event types (`riots`) and of sub-event types with their type (`riots.mob-violence`), comma-separated.",
        ["place"] = "Ids of places, comma-separated; a town includes the spots within it.",
        ["region"] = "ISO 3166-2 codes, comma-separated.",
        ["actor"] = "Ids of actors, comma-separated.",
        ["source"] = "Ids of sources, comma-separated.",
        ["q"] = "Search words. Each must be the beginning of a word in a text about the event, in any language; at most 100 characters.",
        ["bbox"] = "minLon,minLat,maxLon,maxLat in degrees; leaves out events without a point.",
        ["known"] = "Claims and statements as known at the end of this day; no effect on events.",
        ["marks"] = "places (default), regions or hexagons: what the marks of the map stand for.",
        ["count"] = "events (default), or killed.{coder} such as killed.acled: what marks, bins and cells count; killed if there is one coder.",
        ["colour"] = "theme (default), type, actor or precision: what the mixes of marks, bins and cells are by.",
        ["lang"] = "A language of the dataset; absent: its first.",
        ["day"] = "The day at which the list of events begins.",
        ["measure"] = "killed, injured, detained, missing or participants: claims of this measure only.",
        ["sort"] = "Column to sort lists and tables by; with a hyphen before it, in descending order.",
        ["cursor"] = "Start of the page, from an earlier response.",
        ["limit"] = "Items on a page, 1 to 50 (default); rows of a matrix, at most 40 (default).",
        ["shown"] = "A day, UTC: the version that was current at its end. version goes first.",
        ["version"] = "Name or number of the version to read; absent: the current one. 410 if it is not kept.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (
            !context.Description.ParameterDescriptions.Any(p =>
                p.Type == typeof(ApiRequest) || p.ParameterDescriptor?.ParameterType == typeof(ApiRequest))
            && context.Description.RelativePath?.Contains("{dataset}", StringComparison.Ordinal) != true)
            return Task.CompletedTask;

        operation.Parameters ??= [];
        if (operation.Parameters.All(p => p.Name != "dataset"))
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = "dataset",
                    In = ParameterLocation.Path,
                    Required = true,
                    Description = "Slug of the dataset.",
                    Schema = Text,
                });
        foreach (var (name, meaning) in Meaning)
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Query,
                    Description = meaning,
                    Schema = Text,
                });
        return Task.CompletedTask;
    }

    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };
}
