using Dashboard.Server.Http;
using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Basemaps;

internal static class BasemapEndpoints
{
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string ForAnHour = "public, max-age=3600";

    /// <summary>Serves the basemaps of the configured folder.</summary>
    public static IServiceCollection AddBasemaps(this IServiceCollection services) => services
        .AddSingleton(provider => new BasemapFolder(provider.GetRequiredService<IOptions<DashboardOptions>>().Value.Basemaps!))
        .AddSingleton<CityGround>();

    /// <summary>
    /// Maps <c>GET /d/{dataset}/basemap.svg</c>, where <c>theme</c> forces light or dark, and <c>GET /ground.pmtiles</c>, which supports
    /// ranges. <c>v</c> is the version that the page was rendered with.
    /// </summary>
    public static void MapBasemaps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/d/{dataset}/basemap.svg", Image);
        routes.MapGet(CityGround.Address, Tiles);
    }

    /// <summary>Logs the missing basemaps of served datasets.</summary>
    public static void WarnOfMissingBasemaps(this WebApplication app)
    {
        var datasets = app.Services.GetRequiredService<SnapshotRegistry>().All.Select(snapshot => snapshot.Info);
        app.Services.GetRequiredService<BasemapFolder>().WarnOfMissing(datasets, app.Logger);
    }

    /// <summary>Maps the part of a basemap that is not in the image.</summary>
    public static void MapGround(this RouteGroupBuilder api) =>
        api.MapGet(
                "/basemap",
                (ApiRequest request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new GetBasemap(request.Dataset, request.Options.Language), cancellationToken))
            .WithSummary("The basemap: position of its image, names, outlines of regions");

    private static Results<FileContentHttpResult, NotFound> Image(
        string dataset,
        string? theme,
        string? v,
        RequestedSnapshots snapshots,
        BasemapFolder folder,
        HttpContext context)
    {
        var response = context.Response;
        var mode = theme switch
        {
            "light" => BasemapMode.Light,
            "dark" => BasemapMode.Dark,
            _ => BasemapMode.System,
        };
        if (
            snapshots.Find(dataset) is not { } snapshot
            || folder.Of(BasemapSource.Of(snapshot.Info)) is not { Version: { } version } basemap)
            return TypedResults.NotFound();
        var coding = Negotiation.CodingOf(context.Request);
        if (basemap.Image(mode, coding) is not { } image)
            return TypedResults.NotFound();
        if (coding.Length > 0)
            response.Headers.ContentEncoding = coding;

        response.Headers.CacheControl = v == version ? ForAYear : ForAnHour;
        return TypedResults.Bytes(
            image,
            "image/svg+xml; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{version}-{mode}\"", isWeak: true));
    }

    private static Results<PhysicalFileHttpResult, NotFound> Tiles(string? v, CityGround ground, HttpResponse response)
    {
        if (ground.Archive is not { Version: { } version } archive)
            return TypedResults.NotFound();
        response.Headers.CacheControl = v == version ? ForAYear : ForAnHour;
        return TypedResults.PhysicalFile(
            archive.Path,
            "application/vnd.pmtiles",
            entityTag: new EntityTagHeaderValue($"\"{version}\""),
            enableRangeProcessing: true);
    }
}
