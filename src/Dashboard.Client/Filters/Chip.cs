using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Layout;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>One part of the filter, with a link that removes it.</summary>
/// <param name="Kind">The name of the facet in its link: "date", "theme".</param>
/// <param name="Text">The value: "2–11 January 2022".</param>
/// <param name="Named">
/// The value in a sentence: "the dates", or text with <see cref="LocalSentence.Gap"/> for <paramref name="Text"/>.
/// </param>
/// <param name="Without">The same page without it.</param>
public sealed record Chip(string Kind, LocalString Text, string Named, PageAddress Without)
{
    /// <summary>The chips of an address in the order of the rail: search, dates, facets, map area.</summary>
    public static IReadOnlyList<Chip> Of(PageAddress address, FacetsView facets)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(facets);
        var filter = address.Filter;
        var chips = new List<Chip>();
        if (filter.Text is { } text)
            chips.Add(
                new(
                    FiltersText.KindSearch,
                    PageCulture.Words(FiltersText.FormatQuoted(text)),
                    FiltersText.FormatNamedSearch(LocalSentence.Gap),
                    address.Showing(filter with { Text = null })));
        if (filter.From is not null || filter.To is not null)
            chips.Add(
                new(
                    FiltersText.KindDate,
                    PageCulture.Words(Dates.Range(filter.From, filter.To)),
                    FiltersText.NamedDates,
                    address.Between(null, null)));
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var id in filter[facet])
            {
                var label = facets[facet].FirstOrDefault(value => value.Id == id) is { } value
                    ? FacetWords.Label(facet, value, facets)
                    : new LocalString(id);
                chips.Add(new(FacetWords.Kind(facet), label, FiltersText.FormatNamedLabel(LocalSentence.Gap), address.Toggling(facet, id)));
            }
        }

        if (filter.Bounds is not null)
            chips.Add(
                new(
                    FiltersText.KindMap,
                    PageCulture.Words(FiltersText.MapArea),
                    FiltersText.NamedMapArea,
                    address.Showing(filter with { Bounds = null })));
        return chips;
    }

    /// <summary>The chip of the known date; null for now. It leaves out no event.</summary>
    public static Chip? OfKnown(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Filter.Known is { } known
            ? new(
                FiltersText.KindKnowledge,
                PageCulture.Words(FiltersText.FormatAsKnownOn(Dates.Full(known))),
                LocalSentence.Gap,
                address.AsKnownOn(null))
            : null;
    }
}
