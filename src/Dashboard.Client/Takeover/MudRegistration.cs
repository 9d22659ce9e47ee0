using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Client.Takeover;

/// <summary>Registers what the components of MudBlazor ask for that surfaces are made of. On the server they are never drawn.</summary>
internal static class MudRegistration
{
    /// <summary>Adds the least of MudBlazor's services.</summary>
    public static IServiceCollection AddMudBlazor(this IServiceCollection services) =>
        services.AddMudServices(configuration => configuration.PopoverOptions.CheckForPopoverProvider = false);
}
