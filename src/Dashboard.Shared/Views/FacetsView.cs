using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>Values of each facet, at most 50 each.</summary>
/// <param name="Theme">Themes, in file order, a top theme before its children.</param>
/// <param name="Type">Event types, each before its sub-types, by count.</param>
/// <param name="Place">Places, by count; a town before the spots within it.</param>
/// <param name="Region">Regions, by count.</param>
/// <param name="Actor">Actors, by count.</param>
/// <param name="Source">Sources, by count.</param>
public sealed record FacetsView(
    IReadOnlyList<FacetValue> Theme,
    IReadOnlyList<FacetValue> Type,
    IReadOnlyList<FacetValue> Place,
    IReadOnlyList<FacetValue> Region,
    IReadOnlyList<FacetValue> Actor,
    IReadOnlyList<FacetValue> Source)
{
    /// <summary>The values of one facet.</summary>
    public IReadOnlyList<FacetValue> this[Facet facet] => facet switch
    {
        Facet.Theme => Theme,
        Facet.Type => Type,
        Facet.Place => Place,
        Facet.Region => Region,
        Facet.Actor => Actor,
        Facet.Source => Source,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}

/// <summary>A value of a facet.</summary>
/// <param name="Id">What stands in the address.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Count">What choosing it alone in its facet would give, all other facets kept.</param>
/// <param name="Selected">Whether it is chosen.</param>
/// <param name="Parent">The value that includes it, or null.</param>
/// <param name="Slot">Colour slot of a theme (a child wears its parent's), else null.</param>
/// <param name="Definition">What belongs to a theme, in a sentence; null where the dataset does not say, and in other facets.</param>
public sealed record FacetValue(string Id, LocalString Label, int Count, bool Selected, string? Parent, string? Slot, LocalString? Definition = null)
{
    /// <summary>How well a place is located; null in other facets.</summary>
    public GeoPrecision? Precision { get; init; }
}
