using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>All claims with one key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Id of the place; for an event, its place.</param>
/// <param name="Claims">One or more, by the day stated, then in file order: the claims stated by any given day are a prefix.</param>
internal sealed record ClaimScope(ClaimKey Key, string Place, IReadOnlyList<DatedClaim> Claims)
{
    /// <summary>The days and numbers that a chart of all of them has to fit.</summary>
    public ScopeExtent Extent { get; } =
        new(Claims.Min(c => c.FirstDay), Claims.Max(c => c.StatedBy), Claims.Max(c => c.Figure.Highest) ?? 0);
}
