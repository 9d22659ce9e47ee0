using Dashboard.Client.Addresses;
using Dashboard.Client.Places;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>A small map with one place on it. A place that has no honest point, or lies beyond the map, has none.</summary>
public sealed partial class Locator
{
    private const int Wide = 480;

    private MapFrame frame = null!;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The place.</summary>
    [Parameter, EditorRequired]
    public required PlaceRef Place { get; set; }

    /// <summary>ISO 3166-2 code of its region, or null.</summary>
    [Parameter, EditorRequired]
    public string? Region { get; set; }

    /// <summary>The dataset: its bounds are the frame of the map.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>What lies under the mark.</summary>
    [Parameter, EditorRequired]
    public required BasemapView Basemap { get; set; }

    private double High => Wide / frame.Aspect;

    private MapPoint? Mark => Place is { Latitude: { } latitude, Longitude: { } longitude }
        && frame.Place(latitude, longitude) is { X: >= 0 and <= 1, Y: >= 0 and <= 1 } point
            ? point
            : null;

    // Where only the region is known, the region is drawn and no point in it.
    private string? Outline => Place.Precision == GeoPrecision.Region && Region is { } region ? Basemap.Outlines.GetValueOrDefault(region) : null;

    private string Caption => Place.Precision == GeoPrecision.Region ? PlaceWords.Precision(Place.Precision) : $"{PlaceWords.Point(Place)} · WGS 84";

    /// <inheritdoc/>
    protected override void OnParametersSet() => frame = MapFrame.Of(About.Bounds);
}
