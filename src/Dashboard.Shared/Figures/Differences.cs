using Dashboard.Shared.Claims;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Why claims of one scope differ, according to their fields (rules of figures, 4).</summary>
internal static class Differences
{
    /// <summary>
    /// The fields that differ among claims with unequal numbers; empty if all numbers agree. A field with two values in the set has two
    /// values in some pair of unequal numbers, so comparing the whole set is the same as comparing all such pairs.
    /// </summary>
    /// <param name="current">Current claims of one scope. Doubtful ones and those without a number are ignored.</param>
    public static IReadOnlyList<Difference> Among(IEnumerable<DatedClaim> current)
    {
        var claims = current.Where(c => c.Figure.HasNumber && c.Exclusion != Exclusion.Doubtful).ToList();
        if (!Differ(claims, c => c.Figure))
            return [];

        List<Difference> why = [];
        Add(Difference.Date, c => (c.FirstDay, c.StatedBy));
        Add(Difference.Bound, c => c.Figure.IsOpenAbove);
        Add(Difference.Claimant, c => c.Claim.ClaimantId);
        Add(Difference.Coverage, c => c.Claim.Coverage);
        Add(Difference.Place, c => c.Claim.Place);
        return why;

        void Add<T>(Difference difference, Func<DatedClaim, T> field)
        {
            if (Differ(claims, field))
                why.Add(difference);
        }
    }

    private static bool Differ<T>(List<DatedClaim> claims, Func<DatedClaim, T> field) => claims.Select(field).Distinct().Skip(1).Any();
}
