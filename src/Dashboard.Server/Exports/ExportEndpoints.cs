using Dashboard.Server.Http;

namespace Dashboard.Server.Exports;

/// <summary>Downloads of everything that matches.</summary>
internal static class ExportEndpoints
{
    public static IServiceCollection AddExports(this IServiceCollection services) => services.AddSingleton<SnapshotResponses>();

    public static void MapExports(this RouteGroupBuilder api)
    {
        Describe(api.MapGet("/events.csv", (ApiRequest request) => new EventsCsv(request)), "Events that match, as CSV", "text/csv");
        Describe(
            api.MapGet("/events.geojson", (ApiRequest request) => new EventsGeoJson(request)),
            "Events that match, as GeoJSON (RFC 7946)",
            "application/geo+json");
        Describe(
            api.MapGet("/claims.csv", (ApiRequest request) => new ClaimsCsv(request)),
            "Casualty claims with their state as of known, as CSV",
            "text/csv");
    }

    private static void Describe(RouteHandlerBuilder export, string summary, string mediaType) =>
        export
            .WithSummary(summary)
            .Produces(StatusCodes.Status200OK, contentType: mediaType)
            .ProducesProblem(StatusCodes.Status403Forbidden);
}
