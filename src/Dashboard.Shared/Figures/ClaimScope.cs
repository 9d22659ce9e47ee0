namespace Dashboard.Shared.Figures;

/// <summary>All claims of one key.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Place">Id of the place; of an event, its place.</param>
/// <param name="Claims">In the order of the days by which they were stated, then of the file: those stated by any day are a prefix.</param>
internal sealed record ClaimScope(ClaimKey Key, string Place, IReadOnlyList<DatedClaim> Claims);
