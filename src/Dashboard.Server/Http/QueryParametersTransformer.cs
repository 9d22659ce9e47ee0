using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Server.Http;

/// <summary>Describes the query of <see cref="ApiRequest"/>, which is parsed as a whole, in the OpenAPI document.</summary>
internal sealed class QueryParametersTransformer : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meaning = new(StringComparer.Ordinal)
    {
        ["from"] = "First day, inclusive: 2022-01-05. An event matches when it overlaps the range.",
        ["to"] = "Last day, inclusive.",
        ["theme"] = "Ids of themes, comma-separated; a parent includes its children.",
        ["type"] = "Slugs of ACLED event types (`riots`) and of sub-event types with their type (`riots.mob-violence`), comma-separated.",
        ["place"] = "Ids of places, comma-separated; a town includes the spots within it.",
        ["region"] = "ISO 3166-2 codes, comma-separated.",
        ["actor"] = "Ids of actors, comma-separated.",
        ["source"] = "Ids of sources, comma-separated.",
        ["q"] = "Words, each of which must begin a word that a reader can read of an event, in any language; at most 100 characters.",
        ["bbox"] = "minLon,minLat,maxLon,maxLat in degrees; leaves out what has no point.",
        ["known"] = "Claims and statements as known at the end of this day; never touches events.",
        ["lang"] = "en (default), ru or kk.",
        ["day"] = "The day at which the list of events begins.",
        ["measure"] = "killed, injured, detained, missing or participants: claims of this measure only.",
        ["sort"] = "Order of lists and tables, by the name of a column; with a hyphen before it, the greatest first.",
        ["cursor"] = "Where the page begins, as an earlier answer named it.",
        ["limit"] = "Items on a page, 1 to 50 (default).",
        ["version"] = "The version asked for; 410 when it is no longer held.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ParameterDescriptions.Any(p => p.Type == typeof(ApiRequest) || p.ParameterDescriptor?.ParameterType == typeof(ApiRequest))
            && context.Description.RelativePath?.Contains("{dataset}", StringComparison.Ordinal) != true)
            return Task.CompletedTask;

        operation.Parameters ??= [];
        if (operation.Parameters.All(p => p.Name != "dataset"))
            operation.Parameters.Add(new OpenApiParameter { Name = "dataset", In = ParameterLocation.Path, Required = true, Description = "Slug of the dataset.", Schema = Text });
        foreach (var (name, meaning) in Meaning)
            operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Description = meaning, Schema = Text });
        return Task.CompletedTask;
    }

    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };
}
