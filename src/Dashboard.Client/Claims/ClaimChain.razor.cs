using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>What a claim replaced and what replaced it, all the way, each with how.</summary>
public sealed partial class ClaimChain
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    private IReadOnlyList<ClaimView> All => [.. Detail.Replaced, Detail.Claim.Claim, .. Detail.ReplacedBy];

    // Days within the focus need no year.
    private int Year(ClaimView claim) => About.From <= claim.StatedOn && claim.StatedOn <= About.To ? claim.StatedOn.Year : 0;
}
