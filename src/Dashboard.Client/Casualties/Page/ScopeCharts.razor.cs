using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The other scopes of the measure, each as a small chart with its own scale. They are never added, stacked or joined.</summary>
public sealed partial class ScopeCharts
{
    private const int MaxCharts = 5;

    /// <summary>The scope of the main picture, or null.</summary>
    [Parameter, EditorRequired]
    public required ScopeView? Main { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IReadOnlyList<ScopeView> Others => View.Measure.AllButMain();

    private bool IsOpen => Address.Options.Open.Contains(CasualtiesPage.ScopesPart);

    // Scopes without a chart are grouped: beside a chart there would be an empty space below them.
    private static bool HasChart(ScopeView scope) => scope.Claims.Any(claim => claim.Figure.HasNumber);

    /// <summary>Number of scopes shown.</summary>
    public static int Shown(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Options.Open.Contains(CasualtiesPage.ScopesPart) ? int.MaxValue : MaxCharts;
    }
}
