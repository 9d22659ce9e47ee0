using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Figures;

/// <summary>What makes claims comparable (rules of figures, 1): claims of different keys are never put in one range and never added.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="About">The event whose people are counted, or null.</param>
/// <param name="Place">The place; null when the subject is an event, whatever place the claim names.</param>
/// <param name="Group">Whom it counts.</param>
/// <param name="Basis">How it counts.</param>
internal readonly record struct ClaimKey(Measure Measure, string? About, string? Place, string Group, string Basis)
{
    /// <summary>The key of a claim.</summary>
    public static ClaimKey Of(Claim claim) =>
        new(claim.Measure, claim.AboutEvent, claim.AboutEvent is null ? claim.Place : null, claim.Group, claim.Basis);
}
