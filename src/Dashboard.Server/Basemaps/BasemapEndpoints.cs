using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Basemaps;

/// <summary>Names the source of a dataset's basemap; null when there is no such dataset.</summary>
/// <param name="dataset">Slug of the dataset.</param>
public delegate BasemapSource? BasemapSourceOf(string dataset);

/// <summary>The ground under the marks.</summary>
public static class BasemapEndpoints
{
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string ForAnHour = "public, max-age=3600";

    /// <summary>Serves basemaps from a folder. A <see cref="BasemapSourceOf"/> has to be registered too.</summary>
    public static IServiceCollection AddBasemaps(this IServiceCollection services, string folder) => services
        .AddSingleton(new BasemapFolder(folder))
        .AddTransient<IRequestHandler<GetBasemap, BasemapView>, GetBasemapHandler>();

    /// <summary>Maps <c>GET /d/{dataset}/basemap.svg</c>: <c>theme</c> forces light or dark, <c>v</c> is the version that a page was made with.</summary>
    public static RouteHandlerBuilder MapBasemaps(this IEndpointRouteBuilder routes) => routes.MapGet("/d/{dataset}/basemap.svg", Image);

    private static Results<FileContentHttpResult, NotFound> Image(
        string dataset, string? theme, string? v, BasemapSourceOf sourceOf, BasemapFolder folder, HttpResponse response)
    {
        var mode = theme switch { "light" => BasemapMode.Light, "dark" => BasemapMode.Dark, _ => BasemapMode.System };
        if (sourceOf(dataset) is not { } source || folder.Of(source) is not { Version: { } version } basemap || basemap.Image(mode) is not { } image)
            return TypedResults.NotFound();
        response.Headers.CacheControl = v == version ? ForAYear : ForAnHour;
        return TypedResults.Bytes(image, "image/svg+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{version}-{mode}\""));
    }
}
