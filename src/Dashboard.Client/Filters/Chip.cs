using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Frame;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>One thing that the filter asks for, and the way to stop asking for it.</summary>
/// <param name="Kind">What it is, as its link names it: "date", "theme".</param>
/// <param name="Text">What is asked for: "2–11 January 2022".</param>
/// <param name="Named">How a sentence names it: "the dates", or marks around the <see cref="LocalSentence.Gap"/> where <paramref name="Text"/> goes.</param>
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
            chips.Add(new(FiltersText.KindSearch, new(FiltersText.FormatQuoted(text)), FiltersText.FormatNamedSearch(LocalSentence.Gap), address.Showing(filter with { Text = null })));
        if (filter.From is not null || filter.To is not null)
            chips.Add(new(FiltersText.KindDate, new(Dates.Range(filter.From, filter.To)), FiltersText.NamedDates, address.Between(null, null)));
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var id in filter[facet])
            {
                var label = facets[facet].FirstOrDefault(value => value.Id == id) is { } value ? FacetWords.Label(facet, value, facets) : new LocalString(id);
                chips.Add(new(FacetWords.Kind(facet), label, FiltersText.FormatNamedLabel(LocalSentence.Gap), address.Toggling(facet, id)));
            }
        }

        if (filter.Bounds is not null)
            chips.Add(new(FiltersText.KindMap, new(FiltersText.MapArea), FiltersText.NamedMapArea, address.Showing(filter with { Bounds = null })));
        return chips;
    }

    /// <summary>The chip of the day at whose end the claims were known; null when that is now. It leaves out no event.</summary>
    public static Chip? OfKnown(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Filter.Known is { } known
            ? new(FiltersText.KindKnowledge, new(FiltersText.FormatAsKnownOn(Dates.Full(known))), LocalSentence.Gap, address.AsKnownOn(null))
            : null;
    }
}
