using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>What the elements tell, as Razor knows it; <c>leafletEvents.ts</c> tells Blazor's script the same.</summary>
[EventHandler("onleafletclick", typeof(LeafletClickEventArgs), enableStopPropagation: true, enablePreventDefault: false)]
[EventHandler("onleafletmoveend", typeof(LeafletMoveEventArgs), enableStopPropagation: true, enablePreventDefault: false)]
public static class EventHandlers;
