using Dashboard.Server.About;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Claims;
using Dashboard.Server.Codebook;
using Dashboard.Server.Datasets;
using Dashboard.Server.Events;
using Dashboard.Server.Exports;
using Dashboard.Server.Health;
using Dashboard.Server.Http;
using Dashboard.Server.OEmbed;
using Dashboard.Server.Places;
using Dashboard.Server.Previews;
using Dashboard.Server.Sources;
using Dashboard.Server.Stories;
using Dashboard.Server.Tables;
using Dashboard.Server.Versions;
using Dashboard.Server.Views;
using Dashboard.Shared.Views;
using Scalar.AspNetCore;

namespace Dashboard.Server;

/// <summary>The API: its routes as a table of contents, its description.</summary>
internal static class ApiRegistration
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddCachedResponses();
        services.AddLoadLimit();
        services.AddHealth();
        services.AddPreviews();
        services.AddExports();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.ConfigureHttpJsonOptions(json => ViewJson.Apply(json.SerializerOptions));
        services.AddOpenApi(
            "v1",
            options => options.AddOperationTransformer<QueryParametersTransformer>().AddSchemaTransformer<LocalStringTransformer>());
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapGroup("").CacheResponses().MapDatasets();
        var dataset = api.MapGroup("/{dataset}")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        var answers = dataset.MapGroup("").CacheResponses();
        answers.MapViews();
        answers.MapEvents();
        answers.MapClaims();
        answers.MapPlaces();
        answers.MapSources();
        answers.MapStories();
        answers.MapTables();
        answers.MapAbout();
        answers.MapCodebook();
        answers.MapGround();
        dataset.MapGroup("").LimitResponses().MapVersions();
        var files = dataset.MapGroup("").TagResponses();
        files.MapExports();
        files.MapSnapshots();
        app.MapOEmbed();
        app.MapHealth();
        app.MapPreviews();
        app.UseApiDocsScriptPolicy();
        app.MapOpenApi().CacheResponses();
        app.MapScalarApiReference("/docs", options => options
            .WithTitle("API").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton().HideDeveloperTools());
    }
}
