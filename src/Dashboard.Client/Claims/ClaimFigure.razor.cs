using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Claims;

/// <summary>A large figure with what it counts; struck through if it was withdrawn.</summary>
public sealed partial class ClaimFigure
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ListedClaim Claim { get; set; }
}
