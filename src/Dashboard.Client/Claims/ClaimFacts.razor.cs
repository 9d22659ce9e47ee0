using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>Facts about a claim: claimant, day, what it counts, status, and reservations.</summary>
public sealed partial class ClaimFacts
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    private ClaimView Claim => Detail.Claim.Claim;
}
