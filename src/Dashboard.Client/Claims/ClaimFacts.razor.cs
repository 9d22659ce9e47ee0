using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>Who claims it, when it was stated, what it counts, what became of it, and what limits it.</summary>
public sealed partial class ClaimFacts
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimDetail Detail { get; set; }

    private ClaimView Claim => Detail.Claim.Claim;
}
