using Dashboard.Client.Addresses;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The list of the places at one point that no zoom separates, each a link, while it is open in the address.</summary>
public sealed partial class PlacesAtPoint
{
    /// <summary>What the map shows.</summary>
    [Parameter, EditorRequired]
    public MapView View { get; set; } = null!;

    /// <summary>The part of the basemap shown.</summary>
    [Parameter, EditorRequired]
    public MapFrame Frame { get; set; } = null!;

    /// <summary>Place values of the view, for the name of a town without a mark of its own.</summary>
    [Parameter]
    public IReadOnlyList<FacetValue> Places { get; set; } = [];

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public PageAddress Address { get; set; } = null!;

    private PageAddress Closed => Address.ListedAt is { } place ? Address.TogglingListAt(place) : Address;

    // The address names any of its places: which one has most events depends on the filter.
    private MapMark? Listing =>
        Address.ListedAt is { } place
            ? MapWidths
                .All.SelectMany(width => MapDrawing.MarksOf(View, Frame, width, Places))
                .FirstOrDefault(mark => mark.Listed.Count > 0 && mark.Holds.Contains(place, StringComparer.Ordinal))
            : null;

    /// <summary>The id of the mark that opens a list.</summary>
    internal static string IdOf(MapMark mark) => "places-at-" + mark.Id;

    /// <summary>Everything at the point of a mark.</summary>
    internal static PageAddress Around(PageAddress address, MapMark mark) => address.Showing(address.Filter with
    {
        Bounds = BoundingBox.Around([.. mark.Listed.Select(place => (place.Latitude, place.Longitude))]),
    });

    private string? Current(MapMark place) => place.Places.All(Address.Filter.Places.Contains) ? "true" : null;
}
