using Dashboard.Client.Addresses;
using Dashboard.Client.Coded;
using Dashboard.Client.Facets;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>Title and description of a filtered view for search results and link previews.</summary>
internal static class ViewWords
{
    private const int MaxInTitle = 3;
    private const int MaxInDescription = 8;

    private static readonly Facet[] Order = [Facet.Place, Facet.Region, Facet.Theme, Facet.Type, Facet.Actor, Facet.Source];

    /// <summary>"Almaty, 4–6 January 2022 – Kazakhstan, January 2022"; just the dataset's title without filters.</summary>
    public static string Title(PageAddress address, DatasetView view) =>
        Listed(address.Filter, view.Facets, MaxInTitle) is { } chosen ? $"{chosen} – {view.About.Title.Text}" : view.About.Title.Text;

    /// <summary>"Almaty, 4–6 January 2022": the filters; null if there are none.</summary>
    public static string? Chosen(PageAddress address, DatasetView view) => Listed(address.Filter, view.Facets, MaxInDescription);

    /// <summary>
    /// "Kazakhstan, January 2022: Almaty, 4–6 January 2022. 12 events of 164."; the dataset's description without filters.
    /// </summary>
    public static string? Description(PageAddress address, DatasetView view)
    {
        var sentences = new List<string>();
        if (address.Filter.RestrictsEvents)
        {
            sentences.Add(ViewText.FormatShown(view.About.Title.Text, Listed(address.Filter, view.Facets, MaxInDescription)));
            sentences.Add(ViewText.FormatMatched(Numbers.Of(view.Matched, LanguageText.Events), Numbers.Count(view.Total)));
        }

        if (view.Map.CountedBy is { } coder)
            sentences.Add(CodedText.FormatCounts(CodedWords.What(coder)));
        if (address.Filter.Known is { } day)
            sentences.Add(ViewText.FormatAsKnown(Dates.Full(day)));
        return sentences.Count == 0 ? view.About.Description?.Text : string.Join(' ', sentences);
    }

    // "Aktau, Almaty, Shymkent and 2 more"; null without filters.
    private static string? Listed(EventFilter filter, FacetsView facets, int most)
    {
        var parts = Parts(filter, facets).ToList();
        var listed = string.Join(", ", parts.Take(most));
        return parts.Count == 0 ? null
            : parts.Count <= most ? listed
            : ViewText.FormatAndMore(listed, Numbers.Count(parts.Count - most));
    }

    /// <summary>The parts of a filter in a few words: places, then other facets, then dates.</summary>
    public static IEnumerable<string> Parts(EventFilter filter, FacetsView facets)
    {
        foreach (var facet in Order)
        {
            foreach (var id in filter[facet])
                yield return facets[facet].FirstOrDefault(value => value.Id == id) is { } value
                    ? FacetWords.Label(facet, value, facets).Text
                    : id;
        }

        if (filter.Text is { } text)
            yield return ViewText.FormatSearched(text);
        if (filter.From is not null || filter.To is not null)
            yield return Dates.Range(filter.From, filter.To);
        if (filter.Bounds is not null)
            yield return ViewText.Area;
    }
}
