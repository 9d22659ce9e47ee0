using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>Shapes in GeoJSON (RFC 7946): given as text, or fetched when the map comes to life. What is not GeoJSON is not drawn.</summary>
public sealed partial class GeoJson
{
    /// <summary>The text; null where it has an address.</summary>
    [Parameter]
    public string? Data { get; set; }

    /// <summary>Its address; null where it is given.</summary>
    [Parameter]
    public string? Source { get; set; }

    /// <summary>Its popup, or nothing.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>By what it is known again when layers change; null: by its position among those of its kind.</summary>
    [Parameter]
    public string? Key { get; set; }
}
