using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Officials and others side by side (rules of figures, 3).</summary>
public static class Sides
{
    /// <summary>Whether the silent side had stated a figure before.</summary>
    public static bool HasSilentSideSpoken(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Silent switch
        {
            SilentSide.Officials => scope.Claims.Any(claim => claim.ClaimantKind == ClaimantKind.Official),
            SilentSide.Others => scope.Claims.Any(claim => claim.ClaimantKind is not (ClaimantKind.Official or ClaimantKind.NotStated)),
            _ => false,
        };
    }

    /// <summary>
    /// Which side has no current claim. Words without a number, and doubtful or partial figures, count as claims: they are listed, and a
    /// side whose claim is on the page is not silent.
    /// </summary>
    /// <param name="current">Current claims of one scope.</param>
    internal static SilentSide Silent(IReadOnlyCollection<DatedClaim> current)
    {
        var officials = current.Count(c => c.Claim.ClaimantKind == ClaimantKind.Official);
        if (current.Count == 0)
            return SilentSide.Both;
        // Whoever has spoken may be of either side.
        if (current.Any(c => c.Claim.ClaimantKind == ClaimantKind.NotStated))
            return SilentSide.None;
        if (officials == 0)
            return SilentSide.Officials;
        return officials == current.Count ? SilentSide.Others : SilentSide.None;
    }
}
