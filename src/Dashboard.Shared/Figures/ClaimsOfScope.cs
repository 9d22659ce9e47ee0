using Dashboard.Shared.Claims;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>What the listed claims of a scope say beside its range.</summary>
public static class ClaimsOfScope
{
    /// <summary>The claims that are current: the highest first, an open one before a closed one, what was stated earlier before what was later.</summary>
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

    /// <summary>The claims that were taken back.</summary>
    public static IReadOnlyList<ClaimView> WithdrawnClaims(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return [.. scope.Claims.Where(claim => claim.IsWithdrawn)];
    }

    /// <summary>The newest current claim of a scope that has no range: of all of it, in words only or with a highest number only; else of a part, of more, or doubtful. Null: there is a range, or nothing is claimed.</summary>
    public static ClaimView? WithoutRange(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not null)
            return null;
        var current = scope.Claims.Where(claim => claim.IsCurrent).ToList();
        return current.FindLast(claim => claim.Exclusion == Exclusion.None) ?? current.LastOrDefault();
    }

    /// <summary>Whether nothing is currently claimed in it, not even in words or of a part.</summary>
    public static bool IsUnknown(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Current is null && scope.WithoutRange() is null;
    }

    /// <summary>The newest claim where nothing is claimed any more because it was taken back; else null.</summary>
    public static ClaimView? LastWithdrawn(this ScopeView scope) =>
        scope.IsUnknown() && scope.Claims is [.., { IsWithdrawn: true } newest] ? newest : null;

    /// <summary>Since when a claim's figure is current: the claim with which the same claimant began to state it, without another between; the claim itself where it was the first.</summary>
    public static ClaimView FirstOfSame(this ScopeView scope, ClaimView claim)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(claim);
        var first = claim;
        while (scope.Claims.FirstOrDefault(earlier => earlier.SupersededBy == first.Id && earlier.ClaimantId == claim.ClaimantId) is { } earlier
            && earlier.SaysTheSameAs(claim)
            && earlier.IsDayKnown
            && claim.IsDayKnown
            && earlier.StatedOn < first.StatedOn)
            first = earlier;
        return first;
    }

    /// <summary>The claim by which it is told of which whole the scope is a part: the newest, where anything is current of what is. Null: it is part of none.</summary>
    public static ClaimView? Part(this ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var hasCurrent = scope.Claims.Any(claim => claim.IsCurrent);
        return scope.Claims.LastOrDefault(claim => claim.PartOf is not null && (!hasCurrent || claim.IsCurrent));
    }
}
