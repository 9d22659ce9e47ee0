using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Client.Data.Grid;

/// <summary>Registers the services of MudBlazor that the grid needs. They are never rendered on the server.</summary>
internal static class MudRegistration
{
    /// <summary>Adds the minimum of MudBlazor's services.</summary>
    public static IServiceCollection AddMudBlazor(this IServiceCollection services) =>
        services.AddMudServices(configuration => configuration.PopoverOptions.CheckForPopoverProvider = false);

    /// <summary>Adds them, and what they need of the app, to a container of their own.</summary>
    public static void AddMudBlazor(this IServiceCollection services, IServiceProvider app) =>
        services
            .AddSingleton(app.GetRequiredService<IJSRuntime>())
            .AddSingleton(app.GetRequiredService<NavigationManager>())
            .AddSingleton(app.GetRequiredService<ILoggerFactory>())
            .AddLogging()
            .AddMudBlazor();
}
