using Dashboard.Shared.Views;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Server.Http;

/// <summary>Describes <see cref="LocalString"/>, which has its own converter, in the OpenAPI document.</summary>
internal sealed class LocalStringTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if ((Nullable.GetUnderlyingType(type) ?? type) != typeof(LocalString))
            return Task.CompletedTask;
        schema.Description = "A text in the requested language, or with its fallback language.";
        schema.OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.String },
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string>(StringComparer.Ordinal) { "text", "lang" },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    ["text"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    ["lang"] = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            },
        ];
        return Task.CompletedTask;
    }
}
