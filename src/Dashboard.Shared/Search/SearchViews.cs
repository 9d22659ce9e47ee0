using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Search;

/// <summary>What a search found, as pages and suggestions show it.</summary>
internal static class SearchViews
{
    private const int MostSuggested = 12;
    private const int MostNames = 6;
    private const int MostRows = 3;
    private static readonly Facet[] Named = [Facet.Place, Facet.Region, Facet.Theme, Facet.Actor, Facet.Source];

    /// <summary>What was found beside the events; null where nothing is searched.</summary>
    /// <param name="snapshot">The dataset.</param>
    /// <param name="filter">What is shown.</param>
    /// <param name="events">The events on the page.</param>
    /// <param name="language">Language tag.</param>
    public static SearchView? View(DatasetSnapshot snapshot, EventFilter filter, IEnumerable<EventItem> events, string language)
    {
        if (TextSearch.For(snapshot, filter.Text) is not { } search)
            return null;
        var claims = ClaimLists.Page(snapshot, filter, null, new PageOf(language, Limit: MostRows));
        var statements = Figures.Statements.Matching(snapshot, search, filter.Known, language);
        return new SearchView(
            [.. Names(snapshot, search, filter, language).Take(MostNames)],
            events.Select(e => (e.Id, Where: search.Where(snapshot.IndexOfEvent(e.Id)))).Where(e => e.Where.Count > 0).ToDictionary(e => e.Id, e => e.Where, StringComparer.Ordinal),
            claims.Total,
            claims.Items,
            statements.Count,
            [.. statements.Take(MostRows)]);
    }

    /// <summary>Values of facets that are called as is searched and are not chosen yet: those that begin with it first, then those with most events.</summary>
    public static IReadOnlyList<FoundName> Names(DatasetSnapshot snapshot, EventFilter filter, string language) =>
        TextSearch.For(snapshot, filter.Text) is { } search ? Names(snapshot, search, filter, language) : [];

    private static FoundName[] Names(DatasetSnapshot snapshot, TextSearch search, EventFilter filter, string language)
    {
        var wording = snapshot.In(language);
        var found = (from facet in Named
                     from value in Enumerable.Range(0, snapshot.Columns[facet].Ids.Length)
                     where search.MatchesName(facet, value) && !filter[facet].Contains(snapshot.Columns[facet].Ids[value])
                     select (facet, value)).ToList();
        if (found.Count == 0)
            return [];
        var pass = EventPass.Run(snapshot, filter with { Text = null });
        var text = Folding.ForSearch.Fold(filter.Text!);
        return
        [
            .. found.Select(f => new FoundName(f.facet, snapshot.Columns[f.facet].Ids[f.value], wording.Value(f.facet, f.value).Name, pass.CountsOf(f.facet)[f.value]))
                .OrderByDescending(name => Folding.ForSearch.Fold(name.Label.Text).StartsWith(text, StringComparison.Ordinal))
                .ThenByDescending(name => name.Count)
                .Take(MostSuggested),
        ];
    }
}
