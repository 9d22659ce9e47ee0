using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>A figure and who states it.</summary>
/// <param name="Claims">One claim, or one of officials and then one of others that say the same.</param>
public sealed record FigureStatement(IReadOnlyList<ClaimView> Claims)
{
    /// <summary>
    /// Who states the lowest figure of a scope and who the highest, so that officials and others are both named where both have
    /// spoken (rules of figures, 3): beside each end whoever else of the other side states the same, and a side that is at neither
    /// end with its newest figure.
    /// </summary>
    /// <returns>Empty where nothing is claimed of all of it.</returns>
    public static IReadOnlyList<FigureStatement> Of(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not { } range)
            return scope.WithoutRange() is { Exclusion: Exclusion.None } only ? [new FigureStatement([only])] : [];
        var counted = scope.Claims.Where(claim => claim.CountsInRange).OrderByDescending(claim => claim.Period.Last).ToList();
        var named = new List<ClaimView>();
        Name(counted.Find(claim => claim.Id == range.Lowest));
        Name(counted.Find(claim => claim.Id == range.Highest));
        if (named.TrueForAll(IsOfficial))
            Name(counted.Find(claim => !IsOfficial(claim)));
        else if (!named.Exists(IsOfficial))
            Name(counted.Find(IsOfficial));
        return
        [
            .. named.GroupBy(claim => named.FindIndex(claim.SaysTheSameAs))
                .OrderBy(same => same.First().Figure.Lowest ?? same.First().Figure.Highest)
                .ThenBy(same => same.First().Figure.Highest)
                .Select(same => new FigureStatement([.. same.OrderBy(claim => !IsOfficial(claim))])),
        ];

        void Name(ClaimView? claim)
        {
            if (claim is null || named.Contains(claim))
                return;
            named.Add(claim);
            var same = counted.Find(other => IsOfficial(other) != IsOfficial(claim) && other.SaysTheSameAs(claim));
            if (same is not null && !named.Contains(same))
                named.Add(same);
        }
    }

    private static bool IsOfficial(ClaimView claim) => claim.ClaimantKind == ClaimantKind.Official;
}
