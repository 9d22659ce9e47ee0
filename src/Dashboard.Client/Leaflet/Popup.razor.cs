using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>What opens at the layer that it stands in. Its nodes are copied into the map, never written as text.</summary>
public sealed partial class Popup
{
    /// <summary>Its content.</summary>
    [Parameter, EditorRequired]
    public RenderFragment ChildContent { get; set; } = null!;
}
