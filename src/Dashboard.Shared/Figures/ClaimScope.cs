using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>All claims of one key.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Place">Id of the place; of an event, its place.</param>
/// <param name="Claims">One or more, in the order of the days by which they were stated, then of the file: those stated by any day are a prefix.</param>
internal sealed record ClaimScope(ClaimKey Key, string Place, IReadOnlyList<DatedClaim> Claims)
{
    /// <summary>The days and numbers of all of them.</summary>
    public ScopeExtent Extent { get; } = new(Claims.Min(c => c.FirstDay), Claims.Max(c => c.StatedBy), Claims.Max(c => c.Figure.Highest) ?? 0);
}
