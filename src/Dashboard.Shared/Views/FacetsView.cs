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
/// <param name="Id">Its value in the address.</param>
/// <param name="Label">Its name.</param>
/// <param name="Count">Number of events if it were the only value chosen in its facet, with all other facets kept.</param>
/// <param name="Selected">Whether it is chosen.</param>
/// <param name="Parent">The value that includes it, or null.</param>
/// <param name="Slot">Colour slot in the facet that colours stand for (a child has that of its parent), else null.</param>
/// <param name="Definition">Definition of a theme in one sentence; null if the dataset has none, and in other facets.</param>
public sealed record FacetValue(
    string Id,
    LocalString Label,
    int Count,
    bool Selected,
    string? Parent,
    string? Slot,
    LocalString? Definition = null)
{
    /// <summary>Precision of a place; null in other facets.</summary>
    public GeoPrecision? Precision { get; init; }
}
