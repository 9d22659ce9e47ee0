using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Areas;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The basemap and the marks on it, each a link, in a frame.</summary>
public sealed partial class MapDrawing
{
    private LaidOut? laidOut;
    private MapFrame whole = null!;
    private MapRectangle ground;
    private IReadOnlyList<MarkAtWidths> marks = [];
    private IReadOnlyList<MapLayout> layouts = [];
    private IReadOnlyList<ShadedArea> areas = [];
    private HashSet<string> selectedGroups = [];
    private IReadOnlyList<KeyValuePair<string, string>> outlines = [];

    /// <summary>What the map shows.</summary>
    [Parameter, EditorRequired]
    public MapView View { get; set; } = null!;

    /// <summary>The dataset: its basemap is drawn for the frame of its bounds.</summary>
    [Parameter, EditorRequired]
    public DatasetSummary About { get; set; } = null!;

    /// <summary>The part of the basemap to show.</summary>
    [Parameter, EditorRequired]
    public MapFrame Frame { get; set; } = null!;

    /// <summary>What the colours stand for.</summary>
    [Parameter, EditorRequired]
    public Legend Legend { get; set; } = null!;

    /// <summary>Place values of the view, for the name of a town without a mark of its own.</summary>
    [Parameter]
    public IReadOnlyList<FacetValue> Places { get; set; } = [];

    /// <summary>The basemap.</summary>
    [Parameter]
    public BasemapView Basemap { get; set; } = BasemapView.Empty;

    /// <summary>The place of the selected event, or null.</summary>
    [Parameter]
    public SelectedPlace? SelectedPlace { get; set; }

    /// <summary>Events in the box over the map, which needs room; 0 if there is none.</summary>
    [Parameter]
    public int Unlocated { get; set; }

    /// <summary>Events of the largest mark of the compared maps, or 0: equal sizes mean equal numbers.</summary>
    [Parameter]
    public int Largest { get; set; }

    /// <summary>Width of the frame to lay out for, one of <see cref="MapWidths.All"/>; null while it is unknown: all of them.</summary>
    [Parameter]
    public int? Width { get; set; }

    /// <summary>Whether it is part of a picture, which has no controls and is never zoomed or resized.</summary>
    [Parameter]
    public bool IsPicture { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public PageAddress Address { get; set; } = null!;

    /// <summary>The marks of a view for a frame of a width; none where regions or hexagons are shaded.</summary>
    internal static IReadOnlyList<MapMark> MarksOf(
        MapView view,
        MapFrame frame,
        int width,
        IReadOnlyList<FacetValue> places,
        bool isPicture = false)
    {
        if (view.By != MapMarks.Places)
            return [];
        var zoom = frame.ZoomAt(MapWidths.Widest);
        // Where places are grouped, zooming in brings another view.
        return view.IsGrouped
            ? MarkClustering.Cluster(view.MarksAt(width), zoom, NameOf)
            : isPicture ? MarkClustering.Cluster(view.Marks, zoom, NameOf)
            : MarkClustering.ClusterForAllZooms(view.Marks, zoom, NameOf);

        LocalString? NameOf(string town) => places.FirstOrDefault(place => place.Id == town)?.Label;
    }

    private bool HasSpots => marks.Any(each => each.Mark.Seen == MarkDistance.Near);

    // The box of the filter, as fractions of the frame.
    private (double X, double Y, double Width, double Height)? Bounds
    {
        get
        {
            if (Address.Filter.Bounds is not { } box)
                return null;
            var (from, to) = (Frame.Place(box.MaxLatitude, box.MinLongitude), Frame.Place(box.MinLatitude, box.MaxLongitude));
            return (from.X, from.Y, (box.East - box.MinLongitude) / 360 / Frame.Width, to.Y - from.Y);
        }
    }

    // At render time, not when parameters are set: Blazor sets them twice if a cascading value changes too, first with the old view.
    private void LayOut()
    {
        var input = new LaidOut(
            View,
            About.Bounds,
            Frame.Left,
            Frame.Top,
            Frame.Width,
            Basemap,
            SelectedPlace,
            Address.Filter.Places,
            Largest,
            Width);
        if (input == laidOut)
            return;
        laidOut = input;
        whole = MapFrame.Of(About.Bounds);
        ground = Frame.Place(whole);
        int[] widths = [.. MapWidths.All.Where(width => Width is null || width == Width)];
        areas = View.By == MapMarks.Places ? [] : ShadedArea.Of(View, Frame, whole, Basemap.Outlines);
        var drawn = widths.Select(width => MarksOf(View, Frame, width, Places, IsPicture)).ToList();
        selectedGroups = [.. drawn.Select(SelectedGroup).OfType<MapMark>().Select(mark => mark.Id)];
        layouts =
        [
            .. widths.Zip(drawn, (width, marks) => MapLayout.Of(
                marks,
                Basemap.Labels,
                Frame,
                width,
                IsSelected,
                Unlocated,
                Largest,
                View.IsGrouped || areas.Count > 0,
                IsPicture,
                [.. areas.Select(area => area.BoxAt(width, Frame.Aspect))])),
        ];
        marks = MarkAtWidths.Of(drawn, layouts);
        outlines = [.. Basemap.Outlines.Where(outline => marks.Any(each => IsRegion(each.Mark, outline.Key)))];
    }

    // At different widths marks of one place may count differently; at one width a mark stays the same element while a filter changes it.
    private object KeyOf(MapMark mark) => Width is null ? (mark.Id, mark.Count, mark.Seen) : (mark.Id, mark.Seen);

    private static bool IsRegion(MapMark mark, string region) => mark.Kind == MarkKind.Region && mark.Region == region;

    private static string Percent(double fraction) => Numbers.Svg(fraction * 100) + "%";

    private bool IsSelectedRegion(string region) =>
        marks.Any(each => IsRegion(each.Mark, region) && IsSelected(each.Mark));

    private MapPoint? SelectedPoint => SelectedPlace is { Latitude: { } latitude, Longitude: { } longitude }
        ? Mercator.Point(latitude, whole.Unwrapped(longitude))
        : null;

    private bool IsAtSelectedPlace(MapMark mark) =>
        SelectedPlace is { } place && (mark.Id == place.Id || mark.Holds.Contains(place.Id, StringComparer.Ordinal));

    // A cluster does not name its places: that of a place is the nearest whose box contains it.
    private MapMark? SelectedGroup(IReadOnlyList<MapMark> drawn) =>
        SelectedPlace is { Latitude: { } latitude, Longitude: { } longitude } && !drawn.Any(IsAtSelectedPlace)
            ? drawn.Where(mark => mark.Cluster?.Bounds.Contains(longitude, latitude) == true)
                .MinBy(mark => Math.Pow(mark.Latitude - latitude, 2) + Math.Pow(mark.Longitude - longitude, 2))
            : null;

    private bool IsSelected(MapMark mark) =>
        IsAtSelectedPlace(mark)
        || selectedGroups.Contains(mark.Id)
        || Address.Filter.Places.Contains(mark.Id);

    // A comparison has no room for a list of places and is not moved, so a link chooses a box there.
    private string HrefOf(MapMark mark) => mark switch
    {
        { Listed.Count: > 0 } => (Address.IsComparison ? PlacesAtPoint.Around(Address, mark) : Address.TogglingListAt(mark.Id)).Href,
        { Cluster: { } cluster } => HrefOf(cluster),
        _ => Address.AtPlaces(mark.Places).Href,
    };

    private string HrefOf(Mark area) => area switch
    {
        { Cluster: { } cluster } => HrefOf(cluster),
        { Kind: MarkKind.Region } when View.By == MapMarks.Regions && area.Id == area.Region => Address.InRegion(area.Id).Href,
        _ => Address.AtPlaces(area.Id).Href,
    };

    private string HrefOf(PlaceCluster cluster) =>
        (cluster.Zoom is { } zoom && !Address.IsComparison && zoom <= MapFrame.LastZoom(whole.ZoomAt(MapWidths.Widest))
            ? Address.MovedTo(whole.PositionOf(cluster.Bounds, zoom))
            : OnlyIn(cluster.Bounds)).Href;

    // The map stays where it is; followed again, the link shows everything again.
    private PageAddress OnlyIn(BoundingBox box) => Address
        .Showing(Address.Filter with { Bounds = Address.Filter.Bounds == box ? null : box })
        .MovedTo(Address.Options.Map);

    // The inputs of a layout; themes and places are those of the view.
    private sealed record LaidOut(
        MapView View,
        BoundingBox Bounds,
        double Left,
        double Top,
        double Width,
        BasemapView Basemap,
        SelectedPlace? SelectedPlace,
        IdSet Chosen,
        int Largest,
        int? Layout);
}
