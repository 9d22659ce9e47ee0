using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>The whole of which a claim is a part, and its own parts by partition, with the remainder (rules of figures, 2).</summary>
public sealed partial class ClaimParts
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    private ClaimView Claim => Detail.Claim.Claim;

    // The remainder of the whole that is not covered by its parts, including this claim.
    private LocalString? Rest(ClaimView whole) =>
        whole.Parts.FirstOrDefault(parts => parts.By == Claim.PartBy) is { } parts ? ClaimPageWords.Rest(parts, whole) : null;

    private int Year(ClaimView claim) => YearOfFocus.Of(About, claim.StatedOn);
}
