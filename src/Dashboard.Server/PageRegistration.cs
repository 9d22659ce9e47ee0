using Dashboard.Client.Shell;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Embeds;
using Dashboard.Server.Http;
using Dashboard.Server.Settings;
using Dashboard.Server.Translations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Dashboard.Server;

/// <summary>The pages: server-rendered components of the client, and their static files.</summary>
internal static class PageRegistration
{
    // A search text of ten thousand characters gets a page that explains the problem, not an empty 414.
    private const int MaxRequestLineBytes = 16 * 1024;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
        services.AddSingleton<IAntiforgery, NoAntiforgery>();
        services.KeepKeysInMemory();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<DashboardOptions>>().Value;
            return new ContentSecurityPolicies(options.OfferedTiles.Select(tiles => tiles.Origin), options.EmbedHosts);
        });
        services.AddSingleton<EmbedFiles>();
        services.AddSingleton<InterfaceTexts>();
        services.AddBasemaps();
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });
        return services;
    }

    // Nothing encrypted outlives the process. By default the framework writes a key to the home folder at startup.
    private static void KeepKeysInMemory(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseLetterDecoding();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapBasemaps();
        app.MapEmbeds();
        app.MapTranslations();
        app.MapRazorComponents<App>()
            .AddInteractiveWebAssemblyRenderMode()
            .AddAdditionalAssemblies(typeof(Routes).Assembly)
            .CacheResponses();
    }
}
