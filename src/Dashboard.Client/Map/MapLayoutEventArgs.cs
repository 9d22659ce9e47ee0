using Dashboard.Client.Map.Marks;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The layout that fits the frame of a live map.</summary>
public sealed class MapLayoutEventArgs : EventArgs
{
    /// <summary>One of <c>MapWidths.All</c>, in pixels.</summary>
    public int Width { get; set; }
}

/// <summary>Declares the event of <c>event-map</c> for Razor; <c>initializer.ts</c> registers it with Blazor's script.</summary>
[EventHandler("onmaplayout", typeof(MapLayoutEventArgs))]
public static class EventHandlers;
