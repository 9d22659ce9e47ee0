using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>
/// A mark of one size at a point. Without scripts it is its name, a link where it leads somewhere, with its popup after it.
/// </summary>
public sealed partial class Marker
{
    /// <summary>Where it stands.</summary>
    [Parameter, EditorRequired]
    public LatLng At { get; set; }

    /// <summary>What it marks.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>Where it leads; null: it is not a link.</summary>
    [Parameter]
    public string? Href { get; set; }

    /// <summary>Its popup, or nothing.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>It was clicked, or chosen by keyboard. It is raised where the page is interactive.</summary>
    [Parameter]
    public EventCallback<LatLng> OnClick { get; set; }

    /// <summary>By what it is known again when layers change; null: by its position among those of its kind.</summary>
    [Parameter]
    public string? Key { get; set; }

    private Task Click() => OnClick.InvokeAsync(At);
}
