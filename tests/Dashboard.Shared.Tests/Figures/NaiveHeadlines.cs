using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rule 9 of figures computed from the rows of a dataset, one query at a time: the oracle for headlines.</summary>
/// <param name="content">The rows.</param>
internal sealed class NaiveHeadlines(DatasetContent content)
{
    /// <summary>Basis of the headline figure of a place, or null.</summary>
    public string? BasisOf(string place, Measure measure, DateOnly? known)
    {
        string? chosen = null;
        List<Claim>? chosenClaims = null;
        foreach (var basis in content.Claims.Select(claim => claim.Basis).Distinct())
        {
            var standing = Standing(place, measure, basis, known);
            if (standing.Count > 0 && (chosenClaims is null || Precedes(basis, standing, chosen!, chosenClaims)))
                (chosen, chosenClaims) = (basis, standing);
        }

        return chosen;
    }

    /// <summary>The chosen places, those with a figure on any day first, and the whole if it follows them.</summary>
    public (IReadOnlyList<string> Chosen, string? Whole) Places(EventFilter filter, Measure measure)
    {
        List<string> chosen = [];
        foreach (var place in content.Places.Select(place => place.Id).Order(StringComparer.Ordinal))
        {
            if (filter.Places.Contains(place))
                chosen.Add(place);
        }

        if (filter.Places.Count == 0)
            chosen = [.. content.Regions.Where(region => filter.Regions.Contains(region.Id)).Select(region => region.Place)];
        var countries = content.Places.Where(place => place.Precision == GeoPrecision.Country).Select(place => place.Id).ToList();
        var days = content.Claims.Select(LastDay).Distinct().ToList();
        var withFigure = chosen.Where(place => days.Exists(day => BasisOf(place, measure, day) is not null)).ToList();
        return ([.. withFigure, .. chosen.Except(withFigure)], countries.Count == 1 ? countries[0] : null);
    }

    /// <summary>Whether people of a place are counted in a chosen one, or in its region if that was chosen.</summary>
    public bool IsWithin(string place, string chosen, bool byRegion)
    {
        var town = content.Places.First(row => row.Id == place).Within;
        return place == chosen
            || town == chosen
            || (byRegion && RegionOf(place) is { } region && content.Regions.Any(row => row.Id == region && row.Place == chosen));
    }

    /// <summary>Whether a claim was current at the end of a day; null: now.</summary>
    public bool IsCurrent(Claim claim, DateOnly? known)
    {
        if (known is not { } day)
            return claim.Status == ClaimStatus.Current;
        if (LastDay(claim) > day)
            return false;
        if (claim.Status == ClaimStatus.Current)
            return true;
        var successor = content.Claims.FirstOrDefault(other => other.Id == claim.SupersededBy);
        var isReplaced =
            claim.Status == ClaimStatus.Superseded || successor is not null ? successor is null || LastDay(successor) <= day : false;
        var isWithdrawn =
            claim.Status == ClaimStatus.Withdrawn || claim.WithdrawnOn is not null
                ? claim.WithdrawnOn is null || claim.WithdrawnOn <= day
                : false;
        return !isReplaced && !isWithdrawn;
    }

    private List<Claim> Standing(string place, Measure measure, string basis, DateOnly? known) =>
    [
        .. content.Claims.Where(claim => claim.AboutEvent is null && claim.Place == place && claim.Measure == measure)
            .Where(claim => claim.Group == "all" && claim.Basis == basis)
            .Where(claim => claim.Coverage == Coverage.Whole && claim.Doubt != ClaimDoubt.Doubtful && IsCurrent(claim, known)),
    ];

    private bool Precedes(string basis, List<Claim> claims, string other, List<Claim> others)
    {
        if (Position(basis) != Position(other))
            return Position(basis) < Position(other);
        if (claims.Count != others.Count)
            return claims.Count > others.Count;
        if (claims.Max(LastDay) != others.Max(LastDay))
            return claims.Max(LastDay) > others.Max(LastDay);
        return string.CompareOrdinal(
                claims.Select(claim => claim.Id).Min(StringComparer.Ordinal),
                others.Select(claim => claim.Id).Min(StringComparer.Ordinal)
            ) < 0;
    }

    private int Position(string basis)
    {
        if (basis == "count")
            return -1;
        var position = content.Words.Where(word => word.Kind == "basis").TakeWhile(word => word.Id != basis).Count();
        return content.Words.Any(word => word.Kind == "basis" && word.Id == basis) ? position : int.MaxValue;
    }

    private string? RegionOf(string place) => content.Places.First(row => row.Id == place).Region;

    private static DateOnly LastDay(Claim claim) => claim.StatedPrecision switch
    {
        DatePrecision.Month => new DateOnly(claim.StatedOn.Year, claim.StatedOn.Month, 1).AddMonths(1).AddDays(-1),
        DatePrecision.Year => new DateOnly(claim.StatedOn.Year, 12, 31),
        _ => claim.StatedOn,
    };
}
