using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Search;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>
/// Lists of claims by the day on which they were stated. Of the filter, <c>known</c>, <c>place</c>, <c>region</c>, <c>source</c>, <c>q</c>
/// and, for the day stated, <c>from</c> and <c>to</c> apply.
/// </summary>
internal static class ClaimLists
{
    /// <summary>One page.</summary>
    public static ClaimList Page(DatasetSnapshot snapshot, EventFilter filter, Measure? measure, PageOf page)
    {
        var claims = Matching(snapshot, filter, measure).ToList();
        var start = snapshot.PositionOf(page) ?? 0;
        var figures = new FiguresAsKnown(snapshot, filter.Known, page.Language);
        var hasNext = start < claims.Count - page.Limit;
        return new ClaimList(
            claims.Count,
            [.. claims.Skip(start).Take(page.Limit).Select(figures.Listed)],
            hasNext ? new Cursor(snapshot.Version.Number, start + page.Limit).ToString() : null);
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ListedClaim> All(DatasetSnapshot snapshot, EventFilter filter, Measure? measure, string? language) =>
        [.. Matching(snapshot, filter, measure).Select(new FiguresAsKnown(snapshot, filter.Known, language).Listed)];

    /// <summary>All of them as written in the file, for exports.</summary>
    public static IEnumerable<DatedClaim> Matching(DatasetSnapshot snapshot, EventFilter filter, Measure? measure)
    {
        var places = new ChosenPlaces(snapshot, filter);
        var search = TextSearch.For(snapshot, filter.Text);
        return snapshot.Ledger.Claims
            .TakeWhile(c => c.IsStated(filter.Known))
            .Where(c => (measure is null || c.Claim.Measure == measure)
                && WasStatedWithin(c, filter)
                && places.Contains(c.Claim.Place)
                && (filter.Sources.Count == 0 || c.Claim.Sources.Any(filter.Sources.Contains))
                && (search is null || search.MatchesClaim(c.Position)));
    }

    // A claim dated to a month may have been stated on any day of it: like an event, it matches if it overlaps the range.
    // Claims have no hours.
    private static bool WasStatedWithin(DatedClaim claim, EventFilter filter) =>
        (filter.From is null || claim.StatedBy >= filter.From?.Day) && (filter.To is null || claim.FirstDay <= filter.To?.Day);
}
