using Dashboard.Client.Addresses;
using Dashboard.Client.Places;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>A small map with one place on it; empty if the place has no point on the map or lies beyond it.</summary>
public sealed partial class Locator
{
    private const int Wide = 480;

    private MapFrame frame = null!;

    /// <summary>Address of the page.</summary>
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

    /// <summary>The basemap.</summary>
    [Parameter, EditorRequired]
    public required BasemapView Basemap { get; set; }

    private double High => Wide / frame.Aspect;

    private MapPoint? Mark => Place is { Latitude: { } latitude, Longitude: { } longitude }
        && frame.Place(latitude, longitude) is { X: >= 0 and <= 1, Y: >= 0 and <= 1 } point
            ? point
            : null;

    // If only the region is known, its outline is drawn, without a point.
    private string? Outline =>
        Place.Precision == GeoPrecision.Region && Region is { } region ? Basemap.Outlines.GetValueOrDefault(region) : null;

    private string Caption =>
        Place.Precision == GeoPrecision.Region ? PlaceWords.Precision(Place.Precision) : $"{PlaceWords.Point(Place)} · WGS 84";

    /// <inheritdoc/>
    protected override void OnParametersSet() => frame = MapFrame.Of(About.Bounds);
}
