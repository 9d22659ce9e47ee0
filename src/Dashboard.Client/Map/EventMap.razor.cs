using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Events;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>Events on a map: a drawing of links that needs no script, the box of events that have no place, and the key.</summary>
public sealed partial class EventMap : IHandleEvent
{
    private MapFrame frame = null!;
    private ThemeSlots slots = null!;
    private int? width;

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

    private bool IsCity => MarkFolding.IsCity(frame);

    private StreetTiles? Streets => Address.Options.Open.Contains(MapKey.StreetsPart) ? Basemap.Streets : null;

    // Left, top and width in fractions of the world, and the proportions.
    private string FrameNumbers => string.Create(CultureInfo.InvariantCulture, $"{frame.Left:0.#########} {frame.Top:0.#########} {frame.Width:0.#########} {frame.Aspect}");

    // What the live map shows until the reader moves it: the box of the filter, else the places that it names; null: all of the frame.
    private string? ChosenNumbers
    {
        get
        {
            var filter = Address.Filter;
            var chosen = filter.Bounds is { } box
                ? frame.Around([(box.MinLatitude, box.MinLongitude), (box.MaxLatitude, box.MaxLongitude)])
                : filter.Places.Count + filter.Regions.Count > 0
                ? frame.Around([.. View.Marks.SelectMany(Taken)])
                : frame;
            return chosen == frame ? null : string.Create(CultureInfo.InvariantCulture, $"{chosen.Left:0.#########} {chosen.Top:0.#########} {chosen.Width:0.#########}");
        }
    }

    // A region is as large as its outline: its square stands for no point of it.
    private IReadOnlyList<MapPoint> Taken(Mark mark) =>
        mark is { Kind: MarkKind.Region, Region: { } region } && Basemap.Outlines.TryGetValue(region, out var path) && OutlineBox.Of(path, frame) is { Count: > 0 } box
            ? box
            : [frame.Place(mark.Latitude, mark.Longitude)];

    // What the live map says of a mark that the mark does not say itself.
    private Dictionary<string, object> CardWords => slots.Top
        .DistinctBy(theme => theme.Slot)
        .Select(theme => KeyValuePair.Create($"data-theme-{theme.Slot ?? ThemeSlots.NoTheme}", (object)theme.Label.Text))
        .Concat(Enum.GetValues<GeoPrecision>().Select(precision => KeyValuePair.Create($"data-known-{Slug.Of(precision)}", (object)EventWords.Precision(precision))))
        .ToDictionary(StringComparer.Ordinal);

    private string WholeCountryHref => Address.AtPlaces(View.UnlocatedPlaces).Href;

    private string? WholeCountryCurrent => Address.Filter.Places.Equals(IdSet.Of(View.UnlocatedPlaces)) ? "true" : null;

    // What an event says is drawn with what changes next, or, where that cannot wait, at once: not after each event, as a component does by itself.
    Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg) => item.InvokeAsync(arg);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        frame = MapFrame.Of(About.Bounds);
        slots = new ThemeSlots(Themes);
    }

    // What is drawn for all widths shows the right one already.
    private void OnMapLayout(MapLayoutEventArgs layout)
    {
        var isDrawnForAll = width is null;
        width = layout.Width;
        if (!isDrawnForAll)
            StateHasChanged();
    }
}
