using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>The whole that a claim is a part of, and its own parts by partition, with what is left over (rules of figures, 2).</summary>
public sealed partial class ClaimParts
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    private ClaimView Claim => Detail.Claim.Claim;

    // What of the whole its parts leave over, this claim among them.
    private LocalString? Rest(ClaimView whole) =>
        whole.Parts.FirstOrDefault(parts => parts.By == Claim.PartBy) is { } parts ? ClaimPageWords.Rest(parts, whole) : null;

    // Days within the focus need no year.
    private int Year(ClaimView claim) => About.From <= claim.StatedOn && claim.StatedOn <= About.To ? claim.StatedOn.Year : 0;
}
