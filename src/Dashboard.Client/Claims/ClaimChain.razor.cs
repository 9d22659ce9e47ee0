using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>The chain of claims before and after a claim, and how each replaced the other.</summary>
public sealed partial class ClaimChain
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    private IReadOnlyList<ClaimView> All => [.. Detail.Replaced, Detail.Claim.Claim, .. Detail.ReplacedBy];

    private int Year(ClaimView claim) => YearOfFocus.Of(About, claim.StatedOn);
}
