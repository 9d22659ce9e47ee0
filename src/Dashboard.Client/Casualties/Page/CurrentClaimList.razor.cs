using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The current claims of a scope, highest first: officials and others side by side, with a note if one side is silent.</summary>
public sealed partial class CurrentClaimList
{
    private const int MaxClaims = 12;

    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private string Title => View.Known is { } day
        ? CasualtiesPageText.FormatClaimedOn(Dates.Full(day), ScopeWords.Name(Scope))
        : CasualtiesPageText.FormatClaimedNow(ScopeWords.Name(Scope));

    private IReadOnlyList<ClaimView> Standing => Scope.CurrentClaims();
}
