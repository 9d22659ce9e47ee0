using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The claims of a scope that stand, the highest first: officials and others beside each other, a silent side named.</summary>
public sealed partial class ClaimedNow
{
    private const int Most = 12;

    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private string Title => View.Known is { } day
        ? CasualtiesPageText.FormatClaimedOn(Dates.Full(day), ScopeWords.Name(Scope))
        : CasualtiesPageText.FormatClaimedNow(ScopeWords.Name(Scope));

    private List<ClaimView> Standing =>
    [
        .. Scope.Claims.Where(claim => claim.Status == ClaimStatus.Current)
            .OrderByDescending(claim => claim.High ?? claim.Best ?? claim.Low ?? 0)
            .ThenByDescending(claim => claim.IsOpenAbove)
            .ThenBy(ClaimWords.CountsFrom),
    ];
}
