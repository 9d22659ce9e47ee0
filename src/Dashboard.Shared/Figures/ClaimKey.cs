using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Figures;

/// <summary>
/// Claims are comparable if their keys are equal (rules of figures, 1): claims with different keys never share a range and are never added.
/// </summary>
/// <param name="Measure">What is counted.</param>
/// <param name="About">The event whose people are counted, or null.</param>
/// <param name="Place">The place; null if the claim is about an event, whatever place it names.</param>
/// <param name="Group">Group of people counted.</param>
/// <param name="Basis">Way of counting.</param>
internal readonly record struct ClaimKey(Measure Measure, string? About, string? Place, string Group, string Basis)
{
    public static ClaimKey Of(Claim claim) =>
        new(claim.Measure, claim.AboutEvent, claim.AboutEvent is null ? claim.Place : null, claim.Group, claim.Basis);
}
