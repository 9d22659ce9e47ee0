using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>
/// A Leaflet map whose layers are the components in it. What it renders stands in the page as it is, before a script runs and without one;
/// <c>leafletMap.ts</c> brings it to life. It needs the point and zoom to show, or the part of the globe.
/// </summary>
public sealed partial class Map
{
    /// <summary>Its id in the page: the live map of an element goes on in the one with the same id.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What it is called for those who do not see it.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The middle of what is shown at first; null where <see cref="Bounds"/> say it.</summary>
    [Parameter]
    public LatLng? Centre { get; set; }

    /// <summary>Web Mercator zoom at first; null where <see cref="Bounds"/> say it.</summary>
    [Parameter]
    public double? Zoom { get; set; }

    /// <summary>What is shown whole at first; without it and <see cref="Centre"/>, all layers that have a place.</summary>
    [Parameter]
    public LatLngBounds? Bounds { get; set; }

    /// <summary>How far out the reader may go; null: a world of one tile.</summary>
    [Parameter]
    public double? MinZoom { get; set; }

    /// <summary>How near the reader may come; null: 19.</summary>
    [Parameter]
    public double? MaxZoom { get; set; }

    /// <summary>Name of the button that zooms in; without it there are no buttons.</summary>
    [Parameter]
    public string? Nearer { get; set; }

    /// <summary>Name of the button that zooms out.</summary>
    [Parameter]
    public string? Farther { get; set; }

    /// <summary>Name of the button that shows again what was shown at first.</summary>
    [Parameter]
    public string? Whole { get; set; }

    /// <summary>What a reader is told who drags with one finger in a page that scrolls; null: nothing.</summary>
    [Parameter]
    public string? TwoFingers { get; set; }

    /// <summary>The layers, and whatever stands in the place of the map until it lives.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The ground was clicked. It is raised where the page is interactive.</summary>
    [Parameter]
    public EventCallback<LatLng> OnClick { get; set; }

    /// <summary>The map came to rest. It is raised where the page is interactive.</summary>
    [Parameter]
    public EventCallback<LeafletMoveEventArgs> OnMoveEnd { get; set; }

    /// <summary>Further attributes of the element.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    internal static string? Written(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);

    private Task Click(LeafletClickEventArgs at) => OnClick.InvokeAsync(new LatLng(at.Latitude, at.Longitude));

    private Task Move(LeafletMoveEventArgs at) => OnMoveEnd.InvokeAsync(at);
}
