using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Search;

/// <summary>Search results for pages and suggestions.</summary>
internal static class SearchViews
{
    private const int MaxSuggested = 12;
    private const int MaxNames = 6;
    private const int MaxRows = 3;
    private static readonly Facet[] Named = [Facet.Place, Facet.Region, Facet.Theme, Facet.Actor, Facet.Source];

    /// <summary>Search results besides the events; null if there is no search.</summary>
    /// <param name="snapshot">The dataset.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="events">The events on the page.</param>
    /// <param name="language">Language tag.</param>
    public static SearchView? View(DatasetSnapshot snapshot, EventFilter filter, IEnumerable<EventItem> events, string? language)
    {
        if (TextSearch.For(snapshot, filter.Text) is not { } search)
            return null;
        var claims = ClaimLists.Page(snapshot, filter, null, new PageOf(language, Limit: MaxRows));
        var statements = Figures.Statements.Matching(snapshot, search, filter.Known, language);
        return new SearchView(
            [.. Names(snapshot, search, filter, language).Take(MaxNames)],
            events
                .Select(e => (e.Id, Where: search.Where(snapshot.IndexOfEvent(e.Id))))
                .Where(e => e.Where.Count > 0)
                .ToDictionary(e => e.Id, e => e.Where, StringComparer.Ordinal),
            claims.Total,
            claims.Items,
            statements.Count,
            [.. statements.Take(MaxRows)]);
    }

    /// <summary>
    /// Facet values whose names match, are not chosen yet and have events: names that begin with the text first, then by number of events.
    /// Equal names within a facet are listed once. Where only
    /// sources match, and the record itself does not use the words, similar names come before them.
    /// </summary>
    public static IReadOnlyList<FoundName> Names(DatasetSnapshot snapshot, EventFilter filter, string? language) =>
        TextSearch.For(snapshot, filter.Text) is { } search ? Names(snapshot, search, filter, language) : [];

    private static FoundName[] Names(DatasetSnapshot snapshot, TextSearch search, EventFilter filter, string? language)
    {
        var wording = snapshot.In(language);
        var regionNames = RegionsAndTheirPlaces(snapshot);
        var matching =
            from facet in Named
            from value in Enumerable.Range(0, snapshot.Columns[facet].Ids.Length)
            where search.MatchesName(facet, value)
            select regionNames.GetValueOrDefault((facet, value), (facet, value));
        List<(Facet Facet, int Value)> found = [.. matching.Distinct()];
        List<(Facet Facet, int Value)> similar = search.IsOfRecord || found.Exists(name => name.Facet != Facet.Source)
            ? []
            : [.. SimilarNames.Of(snapshot, filter.Text!).Select(name => regionNames.GetValueOrDefault(name, name)).Distinct()];
        found = [.. similar, .. found];
        if (found.Count == 0)
            return [];
        var pass = EventPass.Run(snapshot, filter with { Text = null });
        var text = Folding.ForSearch.Fold(filter.Text!);
        return
        [
            .. found
                .Select((f, rank) => (Name: Name(f.Facet, f.Value), Rank: rank))
                .Where(ranked => ranked.Name.Count > 0 && !filter[ranked.Name.Facet].Contains(ranked.Name.Id))
                .OrderBy(ranked => Math.Min(ranked.Rank, similar.Count))
                .ThenByDescending(ranked => Folding.ForSearch.Fold(ranked.Name.Label.Text).StartsWith(text, StringComparison.Ordinal))
                .ThenByDescending(ranked => ranked.Name.Count)
                .Select(ranked => ranked.Name)
                .DistinctBy(name => (name.Facet, name.Label.Text))
                .Take(MaxSuggested)
                .Select(name => filter[name.Facet].Count == 0 ? name : name with { Count = CountWith(name) }),
        ];

        FoundName Name(Facet facet, int value)
        {
            var id = snapshot.Columns[facet].Ids[value];
            return new FoundName(facet, id, wording.Value(facet, value).Name, pass.CountsOf(facet)[value])
            {
                Precision = wording.Precision(facet, id),
            };
        }

        // Includes the values already chosen in the facet.
        int CountWith(FoundName name) =>
            EventPass.Run(snapshot, filter.With(name.Facet, filter[name.Facet].Toggle(name.Id)) with { Text = null }).Matched;
    }

    // A region and the place that represents it are the same to a reader: a region found by either name is listed as the region, which
    // includes all its places; a city that is a region of its own is listed as the city.
    private static Dictionary<(Facet Facet, int Value), (Facet Facet, int Value)> RegionsAndTheirPlaces(DatasetSnapshot snapshot) =>
        snapshot
            .Content.Regions.Select(region =>
                (
                    Region: (Facet.Region, snapshot.Columns[Facet.Region].IndexOf(region.Id)),
                    Place: (Facet.Place, snapshot.Columns[Facet.Place].IndexOf(region.Place)),
                    IsCity: snapshot.FindPlace(region.Place)?.Precision != GeoPrecision.Region))
            .DistinctBy(pair => pair.Place)
            .ToDictionary(pair => pair.IsCity ? pair.Region : pair.Place, pair => pair.IsCity ? pair.Place : pair.Region);
}
