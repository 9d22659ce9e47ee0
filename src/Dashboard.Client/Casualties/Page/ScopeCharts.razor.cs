using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The other scopes of the measure, each a small picture with a scale of its own. They are never added, stacked or joined.</summary>
public sealed partial class ScopeCharts
{
    private const int Few = 5;

    /// <summary>The scope of the main picture, or null.</summary>
    [Parameter, EditorRequired]
    public required ScopeView? Main { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IReadOnlyList<ScopeView> Others => InOrder(View);

    private bool IsOpen => Address.Options.Open.Contains(CasualtiesPage.ScopesPart);

    // Words without a picture stand together: beside a picture there would be nothing under them.
    private static bool HasChart(ScopeView scope) => scope.Claims.Any(ClaimsPlot.HasNumber);

    /// <summary>How many are shown.</summary>
    public static int Shown(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Options.Open.Contains(CasualtiesPage.ScopesPart) ? int.MaxValue : Few;
    }

    /// <summary>All scopes but the main one: those of other headlines first, then those with parts of the main one, then the rest in their order.</summary>
    public static IReadOnlyList<ScopeView> InOrder(CasualtiesDetail view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var main = view.Measure.Main();
        var headlines = view.Measure.Headlines.Select(view.Measure.ScopeOf).ToList();
        var wholes = (main?.Claims ?? []).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. view.Measure.Scopes.Where(scope => scope != main)
                .OrderByDescending(headlines.Contains)
                .ThenByDescending(scope => scope.Claims.Any(claim => claim.PartOf is { } whole && wholes.Contains(whole))),
        ];
    }
}
