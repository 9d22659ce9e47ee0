using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>A figure and who states it.</summary>
/// <param name="Figure">In words.</param>
/// <param name="Claims">One claim, or one of officials and then one of others.</param>
public sealed record FigureStatement(string Figure, IReadOnlyList<ClaimView> Claims)
{
    /// <summary>
    /// Who states the lowest figure of a scope and who the highest, so that officials and others are both named where both have
    /// spoken (rules of figures, 3): beside each end whoever else of the other side states the same, and a side that is at neither
    /// end with its newest figure.
    /// </summary>
    public static IReadOnlyList<FigureStatement> Of(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not { } range)
            return RangeWords.WithoutRange(scope) is { Coverage: Coverage.Whole, Doubt: not ClaimDoubt.Doubtful } only ? [new FigureStatement(ClaimWords.Figure(only), [only])] : [];
        var counted = scope.Claims.Where(Counts).OrderByDescending(ClaimWords.CountsFrom).ToList();
        var named = new List<ClaimView>();
        Name(counted.Find(claim => claim.Id == range.Lowest));
        Name(counted.Find(claim => claim.Id == range.Highest));
        if (named.Count > 0 && named.All(IsOfficial))
            Name(counted.Find(claim => !IsOfficial(claim)));
        else if (!named.Exists(IsOfficial))
            Name(counted.Find(IsOfficial));
        return
        [
            .. named.GroupBy(ClaimWords.Figure)
                .OrderBy(figure => Low(figure.First()))
                .ThenBy(figure => High(figure.First()))
                .Select(figure => new FigureStatement(figure.Key, [.. figure.OrderBy(claim => !IsOfficial(claim))])),
        ];

        void Name(ClaimView? claim)
        {
            if (claim is null || named.Contains(claim))
                return;
            named.Add(claim);
            var same = counted.Find(other => IsOfficial(other) != IsOfficial(claim) && ClaimWords.Figure(other) == ClaimWords.Figure(claim));
            if (same is not null && !named.Contains(same))
                named.Add(same);
        }
    }

    // What a range is formed of (rules of figures, 1).
    private static bool Counts(ClaimView claim) =>
        claim is { Status: ClaimStatus.Current, Coverage: Coverage.Whole, Doubt: not ClaimDoubt.Doubtful } && (claim.Low ?? claim.Best ?? claim.High) is not null;

    private static bool IsOfficial(ClaimView claim) => claim.ClaimantKind == ClaimantKind.Official;

    private static int Low(ClaimView claim) => claim.Low ?? claim.Best ?? claim.High ?? 0;

    private static int High(ClaimView claim) => claim.High ?? claim.Best ?? claim.Low ?? 0;
}
