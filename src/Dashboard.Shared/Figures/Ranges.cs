using Dashboard.Shared.Claims;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>From the lowest to the highest current figure (rules of figures, 1). No midpoint, no average, no sum.</summary>
internal static class Ranges
{
    /// <summary>The range of claims with one key; null unless the claims that count give both a lower and an upper end.</summary>
    /// <param name="current">Current claims of one scope, the newest last.</param>
    public static FigureRange? Of(IEnumerable<DatedClaim> current)
    {
        DatedClaim? lowest = null;
        DatedClaim? highest = null;
        foreach (var claim in current.Where(c => c.CountsInRange))
        {
            // "Or equal": if several give the same number, the newest is named.
            if (claim.Figure.Lowest is { } low && (lowest is null || low <= lowest.Figure.Lowest))
                lowest = claim;
            if (highest is null || IsAtLeastAsHigh(claim.Figure, highest.Figure))
                highest = claim;
        }

        // "At most 50" alone has no lower end, and we invent none.
        return lowest?.Figure.Lowest is { } from && highest?.Figure.Highest is { } to
            ? new FigureRange(from, to, highest.Figure.IsOpenAbove, lowest.Claim.Id, highest.Claim.Id)
            : null;
    }

    // "240 or more" reaches higher than "240".
    private static bool IsAtLeastAsHigh(Figure figure, Figure other) =>
        figure.Highest > other.Highest || (figure.Highest == other.Highest && (figure.IsOpenAbove || !other.IsOpenAbove));
}
