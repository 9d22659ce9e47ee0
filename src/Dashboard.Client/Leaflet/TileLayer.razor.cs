using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>Tiles of a server. Whoever runs it learns the address of each reader.</summary>
public sealed partial class TileLayer
{
    /// <summary>Address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    /// <summary>Who made them: text, which stands on the map.</summary>
    [Parameter, EditorRequired]
    public string Attribution { get; set; } = "";

    /// <summary>The nearest zoom that there are tiles for; null: 18.</summary>
    [Parameter]
    public double? MaxNativeZoom { get; set; }

    /// <summary>By what it is known again when layers change; null: by its position among those of its kind.</summary>
    [Parameter]
    public string? Key { get; set; }
}
