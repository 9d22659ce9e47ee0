using System.Globalization;
using Dashboard.Client.Events;
using Dashboard.Client.Language;
using Dashboard.Client.Shell;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>Events on a map: a drawing of links that needs no script, the box of events that have no place, and the key.</summary>
public sealed partial class EventMap
{
    private const double FoldedAt = 900;

    private LaidOut? laidOut;
    private MapFrame frame = null!;
    private ThemeSlots slots = null!;
    private IReadOnlyList<MapMark> marks = [];
    private IReadOnlyList<MapLayout> layouts = [];
    private IReadOnlyList<KeyValuePair<string, string>> outlines = [];

    /// <summary>What the map shows.</summary>
    [Parameter, EditorRequired]
    public MapView View { get; set; } = null!;

    /// <summary>The dataset: its bounds are the frame of the map.</summary>
    [Parameter, EditorRequired]
    public DatasetSummary About { get; set; } = null!;

    /// <summary>All themes, in their order: they give the colours.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<FacetValue> Themes { get; set; } = [];

    /// <summary>Places of the view: they name a town that has no mark of its own.</summary>
    [Parameter]
    public IReadOnlyList<FacetValue> Places { get; set; } = [];

    /// <summary>What lies under the marks.</summary>
    [Parameter]
    public BasemapView Basemap { get; set; } = BasemapView.Empty;

    /// <summary>The place of what is selected, or null.</summary>
    [Parameter]
    public string? SelectedPlace { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public PageAddress Address { get; set; } = null!;

    private bool IsCity => frame.ZoomAt(FoldedAt) >= MapFrame.CityZoom;

    private StreetTiles? Streets => Address.Options.Open.Contains(MapKey.StreetsPart) ? Basemap.Streets : null;

    // Left, top and width in fractions of the world, and the proportions.
    private string FrameNumbers => string.Create(CultureInfo.InvariantCulture, $"{frame.Left:0.#########} {frame.Top:0.#########} {frame.Width:0.#########} {frame.Aspect}");

    private string OutlineBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {MapFrame.Units} {MapFrame.Units / frame.Aspect:0.##}");

    // What the live map says of a mark that the mark does not say itself.
    private Dictionary<string, object> CardWords => slots.Top
        .DistinctBy(theme => theme.Slot)
        .Select(theme => KeyValuePair.Create($"data-theme-{theme.Slot ?? ThemeSlots.NoTheme}", (object)theme.Label.Text))
        .Concat(Enum.GetValues<GeoPrecision>().Select(precision => KeyValuePair.Create($"data-known-{Slug.Of(precision)}", (object)EventWords.Precision(precision))))
        .ToDictionary(StringComparer.Ordinal);

    // The part of the map that the filter names, in fractions of the frame.
    private (double X, double Y, double Width, double Height)? Bounds
    {
        get
        {
            if (Address.Filter.Bounds is not { } box)
                return null;
            var (from, to) = (frame.Place(box.MaxLatitude, box.MinLongitude), frame.Place(box.MinLatitude, box.MaxLongitude));
            return (from.X, from.Y, to.X - from.X, to.Y - from.Y);
        }
    }

    private string WholeCountryHref => Address.Only(Facet.Place, View.UnlocatedPlaces).Href;

    private string? WholeCountryCurrent => Address.Filter.Places.Equals(IdSet.Of(View.UnlocatedPlaces)) ? "true" : null;

    // As it is drawn, and not as parameters are set: Blazor sets them twice where a cascading value changes with the others, first with the old view.
    private void LayOut()
    {
        var input = new LaidOut(View, About.Bounds, Basemap, SelectedPlace, Address.Filter.Places);
        if (input == laidOut)
            return;
        laidOut = input;
        frame = MapFrame.Of(About.Bounds);
        slots = new ThemeSlots(Themes);
        marks = MarkFolding.FoldAndUnfold(View.Marks, frame.ZoomAt(FoldedAt), NameOf);
        layouts = [.. MapLayout.Widths.Select(width => MapLayout.Of(marks, Basemap.Labels, frame, width, IsSelected, View.Unlocated))];
        outlines = [.. Basemap.Outlines.Where(outline => marks.Any(mark => mark.Kind == MarkKind.Region && mark.Region == outline.Key))];
    }

    private static string Percent(double fraction) => Numbers.Svg(fraction * 100) + "%";

    private bool IsSelectedRegion(string region) => marks.Any(mark => mark.Kind == MarkKind.Region && mark.Region == region && IsSelected(mark));

    private LocalString? NameOf(string place) => Places.FirstOrDefault(value => value.Id == place)?.Label;

    private bool IsSelected(MapMark mark) =>
        (SelectedPlace is { } place && (mark.Id == place || mark.Holds.Contains(place, StringComparer.Ordinal))) || Address.Filter.Places.Contains(mark.Id);

    private string HrefOf(MapMark mark) => mark.Kind == MarkKind.Cluster && BoundingBox.Parse(mark.Id) is { } box
        ? Address.Showing(Address.Filter with { Bounds = box }).Href
        : Address.Only(Facet.Place, mark.Places).Href;

    // What a layout follows from; themes and places are those of the view.
    private sealed record LaidOut(MapView View, BoundingBox Bounds, BasemapView Basemap, string? SelectedPlace, IdSet Chosen);
}
