using Dashboard.Server.Snapshots;

namespace Dashboard.Server.Http;

/// <summary>The page of an entity that was removed is 410, not 404. Its error page says what became of it.</summary>
internal static class GonePages
{
    private static readonly Dictionary<string, string> Entities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["events"] = "event",
        ["places"] = "place",
        ["claims"] = "claim",
        ["sources"] = "source",
        ["stories"] = "story",
    };

    public static IApplicationBuilder UseGonePages(this IApplicationBuilder pages) => pages.Use((context, next) =>
    {
        // The router writes its "not found" page itself.
        if (context.Request.Path.Value?.TrimEnd('/').Split('/') is ["", "d", var dataset, var kind, var id, ..]
            && Entities.TryGetValue(kind, out var entity))
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status404NotFound && IsGone(context, dataset, entity, id))
                    context.Response.StatusCode = StatusCodes.Status410Gone;
                return Task.CompletedTask;
            });
        return next(context);
    });

    private static bool IsGone(HttpContext context, string dataset, string entity, string id) =>
        context.RequestServices.GetRequiredService<RequestedSnapshots>().Find(dataset)?.FindRemoved(entity, id) is not null;
}
