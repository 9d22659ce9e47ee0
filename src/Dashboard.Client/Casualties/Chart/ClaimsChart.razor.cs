using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Chart;

/// <summary>A chart of all claims of one scope. The words beside or below it are its text alternative.</summary>
public sealed partial class ClaimsChart
{
    private ClaimsPicture picture = null!;
    private (ScopeView Scope, DatasetSummary About, PictureSize Size, DateOnly? Known)? drawn;

    /// <summary>Address of the page; null in a picture without links.</summary>
    [CascadingParameter]
    public PageAddress? Address { get; set; }

    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The dataset: its focus has half the width.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Size of the chart.</summary>
    [Parameter]
    public PictureSize Size { get; set; } = PictureSize.Word;

    /// <summary>The claims as known at the end of this day; null: now.</summary>
    [Parameter]
    public DateOnly? KnownOn { get; set; }

    /// <summary>Its accessible name; null: the number of claims it shows.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Id of its text alternative.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    private ClaimsPlot Plot => picture.Plot;

    // Current claims are drawn over replaced ones.
    private IEnumerable<PlottedClaim> Marks => Plot.Claims.OrderBy(claim => claim.Claim.IsCurrent);

    // Without axes the break is as small as a letter.
    private double Slant => Size.TickRoom is null ? 2 : 0;

    private string Broken => Size.TickRoom is null
        ? "M-3 2l2-4m2 4l2-4"
        : FormattableString.Invariant($"M{Numbers.Svg(-Size.Gap / 2)} 6l5-12M{Numbers.Svg((Size.Gap / 2) - 5)} 6l5-12");

    private string Class(ClaimView claim) =>
        Address?.IsSelected("claims", claim.Id) == true ? $"{Slug.Of(claim.ClaimantKind)} selected" : Slug.Of(claim.ClaimantKind);

    // "164: Health Ministry, 9 Jan, withdrawn the day it was stated".
    private string Says(ClaimView claim) => string.Join(", ", new[]
    {
        $"{ClaimWords.Figure(claim)}: {claim.Claimant.Text}", ClaimWords.Day(claim, 0), ClaimWords.StatusNote(claim, Scope.Claims, 0),
    }.Where(part => part.Length > 0));

    private string WhiskerEnd => $"M0 {Numbers.Svg(-0.6 * Size.Radius)}v{Numbers.Svg(1.2 * Size.Radius)}";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var now = (Scope, About, Size, KnownOn);
        if (now == drawn)
            return;
        drawn = now;
        picture = ClaimsPicture.Of(Scope, About, KnownOn, Size);
    }

    private static string KnownX(KnownLine line) => Numbers.Svg(line.IsOverhead ? 0 : KnownLine.Aside);

    // Horizontal positions are percentages: a picture follows the width of its frame, its letters and marks keep their size.
    private string X(double x) => Numbers.Svg(100 * x / Size.Width) + "%";

    private string Arrow(double y, int direction)
    {
        var tip = y + (direction * 3.2 * Size.Radius);
        var (barb, half) = (tip - (direction * Math.Max(2, Size.Radius * 0.6)), Math.Max(2, Size.Radius * 0.5));
        return $"M0 {Numbers.Svg(y)}V{Numbers.Svg(tip)}M{Numbers.Svg(-half)} {Numbers.Svg(barb)}L0 {Numbers.Svg(tip)}L{Numbers.Svg(half)} {Numbers.Svg(barb)}";
    }
}
