using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Events;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The event map: a drawing of links that needs no script, the box of events without a place, and the key.</summary>
public sealed partial class EventMap : IHandleEvent
{
    private MapFrame frame = null!;
    private MapFrame drawn = null!;
    private int? width;

    /// <summary>What the map shows.</summary>
    [Parameter, EditorRequired]
    public MapView View { get; set; } = null!;

    /// <summary>The dataset: its bounds are the frame of the map.</summary>
    [Parameter, EditorRequired]
    public DatasetSummary About { get; set; } = null!;

    /// <summary>What the colours stand for.</summary>
    [Parameter, EditorRequired]
    public Legend Legend { get; set; } = null!;

    /// <summary>Place values of the view, for the name of a town without a mark of its own.</summary>
    [Parameter]
    public IReadOnlyList<FacetValue> Places { get; set; } = [];

    /// <summary>Region values of the view: without any, regions are not offered.</summary>
    [Parameter]
    public IReadOnlyList<FacetValue> Regions { get; set; } = [];

    /// <summary>The basemap.</summary>
    [Parameter]
    public BasemapView Basemap { get; set; } = BasemapView.Empty;

    /// <summary>The place of the selected event, or null.</summary>
    [Parameter]
    public SelectedPlace? SelectedPlace { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public PageAddress Address { get; set; } = null!;

    private bool IsCity => MarkClustering.IsCity(drawn);

    private MapLayer? Layer => Basemap.Layers.FirstOrDefault(layer => Address.Options.Open.Contains(layer.Part));

    // Left, top and width as fractions of the world, and the proportions.
    private string FrameNumbers =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{frame.Left:0.#########} {frame.Top:0.#########} {frame.Width:0.#########} {frame.Aspect}");

    // Initial view of the live map; null: the whole frame.
    private string? ChosenNumbers
    {
        get
        {
            var chosen =
                View.Home is { } home ? frame.At(home)
                : View.IsForPosition ? frame
                : frame.Chosen(Address.Filter, () => [.. View.Marks.SelectMany(Taken)]);
            return chosen == frame ? null : PartNumbers(chosen);
        }
    }

    // What the drawing shows of the frame, where marks are for a position; null: all of it, for every zoom.
    private string? DrawnNumbers => View.IsForPosition ? PartNumbers(drawn) : null;

    private static string PartNumbers(MapFrame part) =>
        string.Create(CultureInfo.InvariantCulture, $"{part.Left:0.#########} {part.Top:0.#########} {part.Width:0.#########}");

    // A region takes its whole outline, because its square does not mark a point in it.
    private IReadOnlyList<MapPoint> Taken(Mark mark) =>
        mark is { Kind: MarkKind.Region, Region: { } region }
        && Basemap.Outlines.TryGetValue(region, out var path)
        && OutlineBox.Of(path, frame) is { Count: > 0 } box
            ? box
            : [frame.Place(mark.Latitude, mark.Longitude)];

    // Words for hover cards that are not in the marks.
    private Dictionary<string, object> CardWords =>
        Legend
            .Colours.Select(colour => KeyValuePair.Create($"data-theme-{colour.Slot}", (object)colour.Label.Text))
            .Concat(
                Enum.GetValues<GeoPrecision>()
                    .Select(precision => KeyValuePair.Create($"data-known-{Slug.Of(precision)}", (object)EventWords.Precision(precision))))
            .ToDictionary(StringComparer.Ordinal);

    private int LargestArea => View.By == MapMarks.Places ? 0 : View.Marks.Select(mark => mark.Count).DefaultIfEmpty().Max();

    private string WholeCountryHref => Address.AtPlaces(View.UnlocatedPlaces).Href;

    private string? WholeCountryCurrent => Address.Filter.Places.Equals(IdSet.Of(View.UnlocatedPlaces)) ? "true" : null;

    // Events do not render by themselves, as is the default: OnMapLayout decides.
    Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg) => item.InvokeAsync(arg);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        frame = MapFrame.Of(About.Bounds);
        drawn = View.FrameOf(About.Bounds);
    }

    // A drawing for all widths shows the right layout already.
    private void OnMapLayout(MapLayoutEventArgs layout)
    {
        var isDrawnForAll = width is null;
        width = layout.Width;
        if (!isDrawnForAll)
            StateHasChanged();
    }
}
