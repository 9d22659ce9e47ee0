using Dashboard.Shared.Claims;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>From the lowest to the highest that is claimed (rules of figures, 1). No midpoint, no average, no sum.</summary>
internal static class Ranges
{
    /// <summary>The range of claims of one key; null when none of those that may stand in it gives a number below and one above.</summary>
    /// <param name="current">Current claims of one scope, the newest last.</param>
    public static FigureRange? Of(IEnumerable<DatedClaim> current)
    {
        DatedClaim? lowest = null;
        DatedClaim? highest = null;
        foreach (var claim in current.Where(c => c.CountsInRange))
        {
            // "Or equal": of several that give the same number, the newest is named.
            if (claim.Figure.Lowest is { } low && (lowest is null || low <= lowest.Figure.Lowest))
                lowest = claim;
            if (highest is null || IsAtLeastAsHigh(claim.Figure, highest.Figure))
                highest = claim;
        }

        // "At most 50" alone gives no lower end, and an end that nobody stated is not made up.
        return lowest?.Figure.Lowest is { } from && highest?.Figure.Highest is { } to
            ? new FigureRange(from, to, highest.Figure.IsOpenAbove, lowest.Claim.Id, highest.Claim.Id)
            : null;
    }

    // "240 or more" reaches higher than "240".
    private static bool IsAtLeastAsHigh(Figure figure, Figure other) =>
        figure.Highest > other.Highest || (figure.Highest == other.Highest && (figure.IsOpenAbove || !other.IsOpenAbove));
}
