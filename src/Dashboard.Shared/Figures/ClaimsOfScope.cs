using Dashboard.Shared.Claims;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Facts about the claims of a scope, besides its range.</summary>
public static class ClaimsOfScope
{
    /// <summary>The current claims: highest first, open before closed, earlier before later.</summary>
    public static IReadOnlyList<ClaimView> CurrentClaims(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return
        [
            .. scope.Claims.Where(claim => claim.IsCurrent)
                .OrderByDescending(claim => claim.Figure.Highest ?? 0)
                .ThenByDescending(claim => claim.IsOpenAbove)
                .ThenBy(claim => claim.Period.Last),
        ];
    }

    /// <summary>The withdrawn claims.</summary>
    public static IReadOnlyList<ClaimView> WithdrawnClaims(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return [.. scope.Claims.Where(claim => claim.IsWithdrawn)];
    }

    /// <summary>
    /// The newest current claim of a scope without a range: one about all of it (in words only, or with an upper bound only), else one
    /// about a part, about more, or a doubtful one. Null: there is a range, or there are no claims.
    /// </summary>
    public static ClaimView? WithoutRange(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not null)
            return null;
        var current = scope.Claims.Where(claim => claim.IsCurrent).ToList();
        return current.FindLast(claim => claim.Exclusion == Exclusion.None) ?? current.LastOrDefault();
    }

    /// <summary>Whether there is no current claim, not even in words or about a part.</summary>
    public static bool IsUnknown(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Current is null && scope.WithoutRange() is null;
    }

    /// <summary>The newest claim, if the last claim was withdrawn and nothing is claimed any more; else null.</summary>
    public static ClaimView? LastWithdrawn(this ScopeView scope) =>
        scope.IsUnknown() && scope.Claims is [.., { IsWithdrawn: true } newest] ? newest : null;

    /// <summary>
    /// The claim by which this figure has been current: the first in the unbroken series in which the same claimant stated it; the claim
    /// itself if it is the first.
    /// </summary>
    public static ClaimView FirstOfSame(this ScopeView scope, ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(claim);
        var first = claim;
        while (
            scope.Claims.FirstOrDefault(earlier => earlier.SupersededBy == first.Id && earlier.ClaimantId == claim.ClaimantId)
                is { } earlier
            && earlier.HasSameFigureAs(claim)
            && earlier.IsDayKnown
            && claim.IsDayKnown
            && earlier.StatedOn < first.StatedOn)
            first = earlier;
        return first;
    }

    /// <summary>
    /// The claim that says of which whole the scope is a part: the newest current one, if any. Null: it is part of nothing.
    /// </summary>
    public static ClaimView? Part(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var hasCurrent = scope.Claims.Any(claim => claim.IsCurrent);
        return scope.Claims.LastOrDefault(claim => claim.PartOf is not null && (!hasCurrent || claim.IsCurrent));
    }
}
