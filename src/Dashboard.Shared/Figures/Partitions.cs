using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>
/// The parts of a whole (rules of figures, 2). They keep their own key and status and never touch the range of their whole.
/// </summary>
internal static class Partitions
{
    /// <summary>The parts stated by then, by partition.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">All its parts, by day.</param>
    /// <param name="known">Known at the end of this day; null: now.</param>
    public static IReadOnlyList<PartitionView> Of(DatedClaim whole, IEnumerable<DatedClaim> parts, DateOnly? known) =>
        [
            .. parts
                .Where(p => p.IsStated(known))
                .GroupBy(p => p.Claim.PartBy!.Value)
                .OrderBy(g => g.Key)
                .Select(g => Partition(g.Key, whole, [.. g], known)),
        ];

    private static PartitionView Partition(Partition by, DatedClaim whole, List<DatedClaim> parts, DateOnly? known)
    {
        var standing = parts.Where(p => IsCounted(p, parts, whole, known)).ToList();
        var atLeast = standing.Sum(p => (long)(NumberOf(p).Lowest ?? 0));
        var overlap = !whole.Figure.IsOpenAbove && atLeast > whole.Figure.Highest;
        var isExact = whole.Figure.Exact is not null && standing.TrueForAll(p => NumberOf(p).Exact is not null);
        return new PartitionView(
            by,
            [.. parts.Select(p => p.Claim.Id)],
            isExact && !overlap ? whole.Figure.Exact - (int)atLeast : null,
            overlap);
    }

    // A part replaced by another part of the same whole would count twice. A withdrawn part leaves its people outside the breakdown, unless
    // the whole was withdrawn with it: then both are shown as stated.
    private static bool IsCounted(DatedClaim part, List<DatedClaim> parts, DatedClaim whole, DateOnly? known) =>
        part.StatusAsOf(known) switch
        {
            ClaimStatus.Superseded => !parts.Exists(p => string.Equals(p.Claim.Id, part.Claim.SupersededBy, StringComparison.Ordinal)),
            ClaimStatus.Withdrawn => whole.StatusAsOf(known) == ClaimStatus.Withdrawn,
            _ => true,
        };

    // A doubtful number does not count as a number.
    private static Figure NumberOf(DatedClaim part) => part.Exclusion == Exclusion.Doubtful ? default : part.Figure;
}
