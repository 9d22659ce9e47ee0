using Dashboard.Client.Addresses;
using Dashboard.Client.Embed;
using Dashboard.Client.Matrix;
using Dashboard.Client.Stories;
using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Server.Embeds;

/// <summary>Embeds: views in frames on other sites. The page for an unknown view fits a frame too.</summary>
internal static class EmbedEndpoints
{
    /// <summary>
    /// Maps <c>/embed/{dataset}/{map|timeline|matrix|casualties|dashboard}</c>, <c>/embed/{dataset}/events/{id}</c> and
    /// <c>/embed/{dataset}/stories/{id}/{step}</c>.
    /// </summary>
    public static void MapEmbeds(this WebApplication app)
    {
        var embeds = app.MapGroup("/embed")
            .ExcludeFromDescription()
            .LimitResponses()
            .WithMetadata(new ComponentTypeMetadata(typeof(EmbedApp)));
        var views = embeds.MapGroup("/{dataset}").CacheResponses();
        foreach (var view in (string[])["map", "timeline", "dashboard"])
            views.MapGet(
                $"/{view}",
                (string dataset, HttpContext context, RequestedSnapshots snapshots) =>
                    GoneVersion(context)
                    ?? (snapshots.Find(dataset) is null ? Missing() : View<EventsEmbed>(view, dataset, ("View", view))));
        views.MapGet(
            "/casualties",
            (string dataset, HttpContext context, RequestedSnapshots snapshots) =>
                GoneVersion(context)
                ?? (snapshots.Find(dataset) is null ? Missing() : View<CasualtiesEmbed>("casualties", dataset)));
        views.MapGet(
            "/matrix",
            (string dataset, HttpContext context, RequestedSnapshots snapshots) =>
                GoneVersion(context)
                ?? (snapshots.Find(dataset) is null ? Missing() : View<MatrixEmbed>("matrix", dataset)));
        views.MapGet(
            "/events/{id}",
            (string dataset, string id, HttpContext context, RequestedSnapshots snapshots) =>
                GoneVersion(context)
                ?? (snapshots.Find(dataset) switch
                {
                    null => Missing(),
                    { } snapshot when snapshot.IndexOfEvent(id) >= 0 => View<EventEmbed>("event", dataset, ("Id", id)),
                    { } snapshot when snapshot.FindRemoved("event", id) is { } removed => Gone(("Removed", removed)),
                    _ => Missing(),
                }));
        views.MapGet("/stories/{id}", (string dataset, string id, HttpContext context) => Story(dataset, id, "", context));
        views.MapGet("/stories/{id}/{step}", Story);
        embeds.MapGet("/{**rest}", () => Missing());
        // Re-executed for a failed request, with its status.
        embeds.MapGet(
            "/error",
            (HttpContext context) => ErrorPages.IsReExecuted(context) ? Page<EmbedMissing>(null, null, ("HasFailed", true)) : Missing());
    }

    private static RazorComponentResult<EmbedApp> Story(string dataset, string id, string step, HttpContext context)
    {
        if (GoneVersion(context) is { } gone)
            return gone;
        if (context.RequestServices.GetRequiredService<RequestedSnapshots>().Find(dataset) is not { } snapshot)
            return Missing();
        var hasStep = SharedView.StoryIn(step.Length == 0 ? $"stories/{id}" : $"stories/{id}/{step}") is var (story, number)
            && snapshot.Content.StorySteps.Any(one => one.Story == story && one.Number == number);
        return hasStep ? View<StoryEmbed>("story", dataset, ("Id", id), ("Step", step))
            : snapshot.FindRemoved("story", id) is { } removed ? Gone(("Removed", removed))
            : Missing();
    }

    private static RazorComponentResult<EmbedApp> Missing() => Page<EmbedMissing>(StatusCodes.Status404NotFound, null);

    private static RazorComponentResult<EmbedApp> Gone((string Name, object Value) what) =>
        Page<EmbedMissing>(StatusCodes.Status410Gone, null, what);

    private static RazorComponentResult<EmbedApp>? GoneVersion(HttpContext context) =>
        context.Features.Get<MissingVersion>() is { } missing ? Gone(("Gone", missing.ToView())) : null;

    private static RazorComponentResult<EmbedApp> View<TView>(
        string view,
        string dataset,
        params (string Name, object Value)[] parameters
    ) => Page<TView>(StatusCodes.Status200OK, view, [("Dataset", dataset), .. parameters]);

    private static RazorComponentResult<EmbedApp> Page<TPage>(int? status, string? view, params (string Name, object Value)[] parameters) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(EmbedApp.Page)] = typeof(TPage),
                [nameof(EmbedApp.View)] = view,
                [nameof(EmbedApp.Parameters)] = parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
            })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
}
