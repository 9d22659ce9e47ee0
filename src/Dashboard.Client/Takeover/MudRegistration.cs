using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Client.Takeover;

/// <summary>Registers the services of MudBlazor that its components in surfaces need. They are never rendered on the server.</summary>
internal static class MudRegistration
{
    /// <summary>Adds the minimum of MudBlazor's services.</summary>
    public static IServiceCollection AddMudBlazor(this IServiceCollection services) =>
        services.AddMudServices(configuration => configuration.PopoverOptions.CheckForPopoverProvider = false);
}
