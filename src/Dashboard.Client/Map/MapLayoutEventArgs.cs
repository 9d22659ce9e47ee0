using Dashboard.Client.Leaflet;
using Dashboard.Client.Map.Marks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>Which layout of a live map fits its frame.</summary>
public sealed class MapLayoutEventArgs : EventArgs
{
    /// <summary>One of <see cref="MapLayout.Widths"/>, in pixels.</summary>
    public int Width { get; set; }
}

/// <summary>What <c>event-map</c> tells, as Razor knows it; <c>eventMap.ts</c> tells Blazor's script the same.</summary>
[EventHandler("onmaplayout", typeof(MapLayoutEventArgs))]
public static class EventHandlers;
