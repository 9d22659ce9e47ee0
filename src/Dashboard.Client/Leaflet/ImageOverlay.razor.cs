using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>A picture of a part of the globe, in Web Mercator.</summary>
public sealed partial class ImageOverlay
{
    /// <summary>Its address.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public LatLngBounds Bounds { get; set; }

    /// <summary>By what it is known again when layers change; null: by its position among those of its kind.</summary>
    [Parameter]
    public string? Key { get; set; }
}
