using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>A value of a facet that was searched for.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The value.</param>
internal sealed record FoundValue(Facet Facet, FacetValue Value)
{
    /// <summary>Most values that are listed at once.</summary>
    public const int Most = 12;

    private static readonly Facet[] Searched = [Facet.Theme, Facet.Place, Facet.Actor, Facet.Source];

    /// <summary>What it is called.</summary>
    public LocalString Label => FacetWords.Label(Facet, Value.Label);

    /// <summary>Values that have every word of the text and are not chosen yet: those that begin with it first, then those with most events.</summary>
    public static IEnumerable<FoundValue> Find(FacetsView facets, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
            return [];
        return Searched
            .SelectMany(facet => facets[facet].Select(value => new FoundValue(facet, value)))
            .Where(found => !found.Value.Selected && words.All(word => found.Label.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(found => found.Label.Text.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(found => found.Value.Count)
            .Take(Most);
    }
}
