using Dashboard.Client.Map;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Leaflet;

/// <summary>What the elements tell, as Razor knows it; <c>leafletEvents.ts</c> tells Blazor's script the same.</summary>
[EventHandler("onleafletclick", typeof(LeafletClickEventArgs))]
[EventHandler("onleafletlayerclick", typeof(LeafletClickEventArgs))]
[EventHandler("onleafletmoveend", typeof(LeafletMoveEventArgs))]
public static class EventHandlers;
