using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>All claims of one scope as a picture the size of a word. The sentences beside it are its accessible form.</summary>
public sealed partial class ClaimsChart
{
    private const int Width = 124;
    private const int Height = 44;
    private const double Radius = 2.6;

    private ClaimsPlot plot = null!;

    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The dataset: its focus has half the width.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Id of what says the same in words.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    // What stands is drawn over what was replaced.
    private IEnumerable<PlottedClaim> Marks => plot.Claims.OrderBy(claim => claim.Claim.Status == ClaimStatus.Current);

    /// <inheritdoc/>
    protected override void OnParametersSet() => plot = ClaimsPlot.Of(Scope.Claims, Scope.Current, About.From, About.To, Width, Height, Radius);

    private static string Arrow(double x, double y, int direction)
    {
        var tip = y + (direction * 3.2 * Radius);
        var barb = tip - (direction * 2);
        return $"M{Numbers.Svg(x)} {Numbers.Svg(y)}V{Numbers.Svg(tip)}M{Numbers.Svg(x - 2)} {Numbers.Svg(barb)}L{Numbers.Svg(x)} {Numbers.Svg(tip)}L{Numbers.Svg(x + 2)} {Numbers.Svg(barb)}";
    }
}
