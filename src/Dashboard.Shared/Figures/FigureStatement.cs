using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>A figure and the claimants who state it.</summary>
/// <param name="Claims">One claim, or one by officials followed by one by others that states the same figure.</param>
public sealed record FigureStatement(IReadOnlyList<ClaimView> Claims)
{
    /// <summary>
    /// Who states the lowest and who the highest figure of a scope. If both sides have spoken, both are named (rules of figures, 3): a
    /// claimant of the other side who states the same figure is named with it, and a side that states neither end is named with its newest
    /// figure.
    /// </summary>
    /// <returns>Empty if nothing is claimed about the whole scope.</returns>
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
            .. named.GroupBy(claim => named.FindIndex(claim.HasSameFigureAs))
                .OrderBy(same => same.First().Figure.Lowest ?? same.First().Figure.Highest)
                .ThenBy(same => same.First().Figure.Highest)
                .Select(same => new FigureStatement([.. same.OrderBy(claim => !IsOfficial(claim))])),
        ];

        void Name(ClaimView? claim)
        {
            if (claim is null || named.Contains(claim))
                return;
            named.Add(claim);
            var same = counted.Find(other => IsOfficial(other) != IsOfficial(claim) && other.HasSameFigureAs(claim));
            if (same is not null && !named.Contains(same))
                named.Add(same);
        }
    }

    private static bool IsOfficial(ClaimView claim) => claim.ClaimantKind == ClaimantKind.Official;
}
