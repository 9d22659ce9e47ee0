using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Search;

/// <summary>What a search found, as pages and suggestions show it.</summary>
internal static class SearchViews
{
    private const int MaxSuggested = 12;
    private const int MaxNames = 6;
    private const int MaxRows = 3;
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
        var claims = ClaimLists.Page(snapshot, filter, null, new PageOf(language, Limit: MaxRows));
        var statements = Figures.Statements.Matching(snapshot, search, filter.Known, language);
        return new SearchView(
            [.. Names(snapshot, search, filter, language).Take(MaxNames)],
            events.Select(e => (e.Id, Where: search.Where(snapshot.IndexOfEvent(e.Id)))).Where(e => e.Where.Count > 0).ToDictionary(e => e.Id, e => e.Where, StringComparer.Ordinal),
            claims.Total,
            claims.Items,
            statements.Count,
            [.. statements.Take(MaxRows)]);
    }

    /// <summary>
    /// Values of facets that are called as is searched, are not chosen yet and have events: those that begin with it first, then those with most events.
    /// What is called alike within a facet is listed once.
    /// </summary>
    public static IReadOnlyList<FoundName> Names(DatasetSnapshot snapshot, EventFilter filter, string language) =>
        TextSearch.For(snapshot, filter.Text) is { } search ? Names(snapshot, search, filter, language) : [];

    private static FoundName[] Names(DatasetSnapshot snapshot, TextSearch search, EventFilter filter, string language)
    {
        var wording = snapshot.In(language);
        var sameThing = RegionsAndTheirPlaces(snapshot);
        var matching = from facet in Named
                       from value in Enumerable.Range(0, snapshot.Columns[facet].Ids.Length)
                       where search.MatchesName(facet, value)
                       select sameThing.GetValueOrDefault((facet, value), (facet, value));
        List<(Facet Facet, int Value)> found = [.. matching.Distinct()];
        if (found.Count == 0)
            return [];
        var pass = EventPass.Run(snapshot, filter with { Text = null });
        var text = Folding.ForSearch.Fold(filter.Text!);
        return
        [
            .. found.Select(f => Name(f.Facet, f.Value))
                .Where(name => name.Count > 0 && !filter[name.Facet].Contains(name.Id))
                .OrderByDescending(name => Folding.ForSearch.Fold(name.Label.Text).StartsWith(text, StringComparison.Ordinal))
                .ThenByDescending(name => name.Count)
                .DistinctBy(name => (name.Facet, name.Label.Text))
                .Take(MaxSuggested)
                .Select(name => filter[name.Facet].Count == 0 ? name : name with { Count = CountWith(name) }),
        ];

        FoundName Name(Facet facet, int value)
        {
            var id = snapshot.Columns[facet].Ids[value];
            return new FoundName(facet, id, wording.Value(facet, value).Name, pass.CountsOf(facet)[value]) { Precision = wording.Precision(facet, id) };
        }

        // What is chosen in a facet already counts too.
        int CountWith(FoundName name) => EventPass.Run(snapshot, filter.With(name.Facet, filter[name.Facet].Toggle(name.Id)) with { Text = null }).Matched;
    }

    // A region and the place that stands for it are one thing to a reader: a region found by either is the region, which has all its places; a city that is a
    // region of its own is the city.
    private static Dictionary<(Facet Facet, int Value), (Facet Facet, int Value)> RegionsAndTheirPlaces(DatasetSnapshot snapshot) => snapshot.Content.Regions
        .Select(region => (
            Region: (Facet.Region, snapshot.Columns[Facet.Region].IndexOf(region.Id)),
            Place: (Facet.Place, snapshot.Columns[Facet.Place].IndexOf(region.Place)),
            IsCity: snapshot.FindPlace(region.Place)?.Precision != GeoPrecision.Region))
        .DistinctBy(pair => pair.Place)
        .ToDictionary(pair => pair.IsCity ? pair.Region : pair.Place, pair => pair.IsCity ? pair.Place : pair.Region);
}
