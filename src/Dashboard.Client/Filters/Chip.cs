using Dashboard.Client.Language;
using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>One thing that the filter asks for, and the way to stop asking for it.</summary>
/// <param name="Kind">What it is, in words: "date", "theme".</param>
/// <param name="Text">What is asked for: "2–11 January 2022".</param>
/// <param name="Named">How a sentence names it: "the dates", "“Foreign troops”".</param>
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
            chips.Add(new("search", new($"“{text}”"), $"the search for “{text}”", address.Showing(filter with { Text = null })));
        if (filter.From is not null || filter.To is not null)
            chips.Add(new("date", new(Dates.Range(filter.From, filter.To)), "the dates", address.Between(null, null)));
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var id in filter[facet])
            {
                var label = facets[facet].FirstOrDefault(value => value.Id == id)?.Label ?? new LocalString(id);
                chips.Add(new(FacetWords.Kind(facet), label, $"“{label.Text}”", address.Toggling(facet, id)));
            }
        }

        if (filter.Bounds is not null)
            chips.Add(new("map", new("Map area"), "the map area", address.Showing(filter with { Bounds = null })));
        return chips;
    }

    /// <summary>The chip of the day at whose end the claims were known; null when that is now. It leaves out no event.</summary>
    public static Chip? OfKnown(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Filter.Known is { } known
            ? new("knowledge", new($"As known on {Dates.Full(known)}"), "the day of knowledge", address.AsKnownOn(null))
            : null;
    }
}
