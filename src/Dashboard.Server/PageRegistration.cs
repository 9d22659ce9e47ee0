using Dashboard.Client.Shell;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Embeds;
using Dashboard.Server.Http;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Dashboard.Server;

/// <summary>The pages: server-rendered components of the client, and what they load.</summary>
internal static class PageRegistration
{
    // A search of ten thousand characters is answered by a page that says what was wrong with it, not by an empty 414.
    private const int LongestRequestLine = 16 * 1024;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
        services.AddSingleton<IAntiforgery, NoForms>();
        services.KeepKeysInMemory();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<DashboardOptions>>().Value;
            return new PagePolicy(options.StreetTiles.Origin, options.EmbedHosts);
        });
        services.AddSingleton<EmbedFiles>();
        services.AddBasemaps();
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = LongestRequestLine;
        });
        return services;
    }

    // Nothing encrypted outlives the process. By default the framework writes a key into the home folder at the start.
    private static void KeepKeysInMemory(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
    }

    public static void MapPages(this WebApplication app)
    {
        app.UsePlainLetters();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapBasemaps();
        app.MapEmbeds();
        app.MapRazorComponents<App>().AddInteractiveWebAssemblyRenderMode().AddAdditionalAssemblies(typeof(Routes).Assembly).HoldAnswers();
    }
}
