using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>All pages by address.</summary>
public sealed partial class Routes
{
    private (RouteData Route, string Address)? shown;

    /// <summary>Requested path and query; differs from the page's address on an error page.</summary>
    [Parameter]
    public string RequestedAddress { get; set; } = "/";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        // Until the first render the page of the server stays, and the reader may navigate in it.
        string address;
        do
        {
            address = Navigation.Uri;
            await PrepareAsync();
        }
        while (address != Navigation.Uri);
        await base.SetParametersAsync(ParameterView.Empty);
    }

    // Not on the server, which loads data while it renders.
    private PagePreparation? Preparation => Services.GetService<PagePreparation>();

    private Task PrepareAsync() => Preparation?.PrepareAsync() ?? Task.CompletedTask;

    // The router renders at once after a navigation; the current page stays until the next one can be rendered.
    private (RouteData Route, string Address) Shown(RouteData route)
    {
        if (shown is null || Preparation is null or { IsReady: true })
            shown = (route, Navigation.Uri);
        return shown.Value;
    }
}
