using Dashboard.Client.Casualties.Chart;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The main chart, drawn for each width of its frame; one of them is shown.</summary>
public sealed partial class ClaimsFigure
{
    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    private IReadOnlyList<KnownStop> StopsOn(PictureSize size) =>
        KnownStop.On(ClaimsPlot.AxisOf(Scope, View.About.From, View.About.To, size), size.Width, View.Days);
}
