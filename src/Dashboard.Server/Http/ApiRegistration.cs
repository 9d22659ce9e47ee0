using Dashboard.Server.About;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Claims;
using Dashboard.Server.Datasets;
using Dashboard.Server.Embeds;
using Dashboard.Server.Events;
using Dashboard.Server.Exports;
using Dashboard.Server.OEmbed;
using Dashboard.Server.Places;
using Dashboard.Server.Previews;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Sources;
using Dashboard.Server.Tables;
using Dashboard.Server.Views;
using Dashboard.Shared.Views;
using Scalar.AspNetCore;

namespace Dashboard.Server.Http;

/// <summary>The API: its routes as a table of contents, its errors, its description.</summary>
internal static class ApiRegistration
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddAnswerCaching();
        services.AddPreviews();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.ConfigureHttpJsonOptions(json => ViewJson.Apply(json.SerializerOptions));
        services.AddOpenApi("v1", options => options.AddOperationTransformer<QueryParametersTransformer>().AddSchemaTransformer<LocalStringTransformer>());
        return services;
    }

    /// <summary>Errors: problem details for programs, pages for readers, of which those of frames fit a frame.</summary>
    public static void UseRefusals(this WebApplication app)
    {
        app.UseWhen(context => Addresses.IsApi(context.Request.Path), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => Addresses.IsEmbed(context.Request.Path), embeds => embeds.UseExceptionHandler(EmbedEndpoints.Failed, createScopeForErrors: true));
        app.UseWhen(context => !Addresses.IsEmbed(context.Request.Path) && !Addresses.IsApi(context.Request.Path), pages => pages
            .UseExceptionHandler("/error", createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapGroup("").HoldAnswers().MapDatasets();
        var dataset = api.MapGroup("/{dataset}")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        var answers = dataset.MapGroup("").HoldAnswers();
        answers.MapViews();
        answers.MapEvents();
        answers.MapClaims();
        answers.MapPlaces();
        answers.MapSources();
        answers.MapTables();
        answers.MapAbout();
        answers.MapGround();
        var files = dataset.MapGroup("").TagAnswers();
        files.MapExports();
        files.MapSnapshots();
        app.MapOEmbed();
        app.MapPreviews();
        app.UseDocsPolicy();
        app.MapOpenApi().HoldAnswers();
        app.MapScalarApiReference("/docs", options => options
            .WithTitle("API").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton().HideDeveloperTools());
    }
}
