using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>A figure and who states it.</summary>
/// <param name="Claims">One claim, or two that say the same: where officials and others do, one of each, officials first.</param>
/// <param name="MoreClaimants">How many other claimants state it too.</param>
public sealed record FigureStatement(IReadOnlyList<ClaimView> Claims, int MoreClaimants)
{
    /// <summary>
    /// Who states the lowest figure of a scope and who the highest, so that officials and others are both named where both have
    /// spoken (rules of figures, 3): beside each end someone else who states the same, of the other side where there is one, and a
    /// side that is at neither end with its newest figure.
    /// </summary>
    /// <returns>Empty if nothing is claimed about the whole scope.</returns>
    public static IReadOnlyList<FigureStatement> Of(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not { } range)
            return scope.WithoutRange() is { Exclusion: Exclusion.None } only ? [new FigureStatement([only], 0)] : [];
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
            .. named
                .GroupBy(claim => named.Find(claim.HasSameFigureAs)!)
                .OrderBy(same => same.Key.Figure.Lowest ?? same.Key.Figure.Highest)
                .ThenBy(same => same.Key.Figure.Highest)
                .Select(same => Statement([.. same.OrderBy(claim => !IsOfficial(claim))])),
        ];

        void Name(ClaimView? claim)
        {
            if (claim is null || named.Exists(claim.HasSameFigureAs))
                return;
            named.Add(claim);
            var same = counted
                .Where(other => other.ClaimantId != claim.ClaimantId && other.HasSameFigureAs(claim))
                .OrderBy(other => IsOfficial(other) == IsOfficial(claim))
                .FirstOrDefault();
            if (same is not null)
                named.Add(same);
        }

        FigureStatement Statement(IReadOnlyList<ClaimView> claims) =>
            new(
                claims,
                counted
                    .Where(claims[0].HasSameFigureAs)
                    .Select(claim => claim.ClaimantId)
                    .Except(claims.Select(claim => claim.ClaimantId), StringComparer.Ordinal)
                    .Count());
    }

    private static bool IsOfficial(ClaimView claim) => claim.ClaimantKind == ClaimantKind.Official;
}
