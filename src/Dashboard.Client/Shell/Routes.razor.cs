using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>All pages, by their addresses.</summary>
public sealed partial class Routes
{
    private (RouteData Route, string Address)? shown;

    /// <summary>Path and query that the reader asked for; the address of the page differs where a failure is answered.</summary>
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
        // Until the first render the page from the server stays; the reader may go on in it.
        string address;
        do
        {
            address = Navigation.Uri;
            await PrepareAsync();
        }
        while (address != Navigation.Uri);
        await base.SetParametersAsync(ParameterView.Empty);
    }

    // The server asks as it draws; it has all answers at hand.
    private PagePreparation? Preparation => Services.GetService<PagePreparation>();

    private Task PrepareAsync() => Preparation?.PrepareAsync() ?? Task.CompletedTask;

    // A reader who goes on has the router draw at once; the page in sight stays until the next one can be drawn.
    private (RouteData Route, string Address) Shown(RouteData route)
    {
        if (shown is null || Preparation is null or { IsReady: true })
            shown = (route, Navigation.Uri);
        return shown.Value;
    }
}
