using Dashboard.Client;
using Dashboard.Server.Basemaps;

namespace Dashboard.Server.Http;

/// <summary>The pages: server-rendered components of the client, and what they load.</summary>
internal static class PageRegistration
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddBasemaps();
        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapBasemaps();
        app.MapRazorComponents<App>().AddAdditionalAssemblies(typeof(Routes).Assembly);
    }
}
