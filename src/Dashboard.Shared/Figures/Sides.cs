using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Officials beside others (rules of figures, 3).</summary>
public static class Sides
{
    /// <summary>Whether the side that has stated nothing current had stated a figure before.</summary>
    public static bool HasSilentSideSpoken(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Silent switch
        {
            SilentSide.Officials => scope.Claims.Any(claim => claim.ClaimantKind == ClaimantKind.Official),
            SilentSide.Others => scope.Claims.Any(claim => claim.ClaimantKind != ClaimantKind.Official),
            _ => false,
        };
    }

    /// <summary>
    /// Which side has stated nothing current. Words without a number, and doubtful or partial figures, break the silence too: they are
    /// listed, and a side whose claim can be read on the page is not silent.
    /// </summary>
    /// <param name="current">Current claims of one scope.</param>
    internal static SilentSide Silent(IReadOnlyCollection<DatedClaim> current)
    {
        var officials = current.Count(c => c.Claim.ClaimantKind == ClaimantKind.Official);
        if (current.Count == 0)
            return SilentSide.Both;
        if (officials == 0)
            return SilentSide.Officials;
        return officials == current.Count ? SilentSide.Others : SilentSide.None;
    }
}
