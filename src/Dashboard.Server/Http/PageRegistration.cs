using Dashboard.Client;
using Dashboard.Server.Basemaps;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dashboard.Server.Http;

/// <summary>The pages: server-rendered components of the client, and what they load.</summary>
internal static class PageRegistration
{
    // A search of ten thousand characters is answered by a page that says what was wrong with it, not by an empty 414.
    private const int LongestRequestLine = 16 * 1024;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
        services.AddSingleton<IAntiforgery, NoForms>();
        services.AddBasemaps();
        services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestLineSize = LongestRequestLine);
        return services;
    }

    /// <summary>Answers HEAD as GET without the body, which the server leaves out by itself: link checkers ask so, and pages know GET only.</summary>
    public static void UseHead(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    });

    public static void MapPages(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapBasemaps();
        app.MapRazorComponents<App>().AddInteractiveWebAssemblyRenderMode().AddAdditionalAssemblies(typeof(Routes).Assembly);
    }
}
