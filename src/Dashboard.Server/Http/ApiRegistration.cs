using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dashboard.Server.Claims;
using Dashboard.Server.Datasets;
using Dashboard.Server.Events;
using Dashboard.Server.Exports;
using Dashboard.Server.Places;
using Dashboard.Server.Sources;
using Dashboard.Server.Views;
using Scalar.AspNetCore;

namespace Dashboard.Server.Http;

/// <summary>The API: its routes as a table of contents, its errors, its description.</summary>
internal static class ApiRegistration
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddAnswerCaching();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        });
        services.AddOpenApi("v1", options => options.AddOperationTransformer<QueryParametersTransformer>());
        return services;
    }

    /// <summary>Errors: problem details under the API, pages elsewhere.</summary>
    public static void UseRefusals(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), pages => pages
            .UseExceptionHandler("/error", createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapDatasets();
        var dataset = api.MapGroup("/{dataset}")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        var answers = dataset.MapGroup("").CacheOutput(AnswerCaching.Policy);
        answers.MapViews();
        answers.MapEvents();
        answers.MapClaims();
        answers.MapPlaces();
        answers.MapSources();
        dataset.MapExports();
        app.MapOpenApi();
        app.MapScalarApiReference("/docs", options => options
            .WithTitle("API").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton().HideDeveloperTools());
    }
}
