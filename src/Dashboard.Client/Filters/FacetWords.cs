using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Filters;

/// <summary>What readers call the facets.</summary>
internal static class FacetWords
{
    /// <summary>The heading of its group.</summary>
    public static string Heading(Facet facet) => facet switch
    {
        Facet.Theme => "Theme",
        Facet.Type => "Type of event",
        Facet.Place => "Place",
        Facet.Region => "Region",
        Facet.Actor => "Who took part",
        Facet.Source => "Source",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>What one value is called in a sentence.</summary>
    public static string Kind(Facet facet) => facet switch
    {
        Facet.Theme => "theme",
        Facet.Type => "type",
        Facet.Place => "place",
        Facet.Region => "region",
        Facet.Actor => "participant",
        Facet.Source => "source",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>Its name in <c>open=</c>.</summary>
    public static string Part(Facet facet) => Slug.Of(facet);

    /// <summary>"All 24 places"; "More places" where there may be more than the answer holds, or only such as have no events.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="values">All that the answer holds.</param>
    /// <param name="shown">How many of them are in sight.</param>
    public static string All(Facet facet, IReadOnlyList<FacetValue> values, int shown)
    {
        // Values come with the most events first: where one has none, all that have any are there.
        var all = values.Count < FacetGroup.MostValues ? values.Count : values.Count(value => value.Count > 0);
        return all > shown && all < FacetGroup.MostValues ? $"All {Numbers.Of(all, $"{{0}} {Kind(facet)}|{{0}} {Kind(facet)}s")}" : $"More {Kind(facet)}s";
    }

    /// <summary>"Fewer places".</summary>
    public static string Fewer(Facet facet) => $"Fewer {Kind(facet)}s";
}
