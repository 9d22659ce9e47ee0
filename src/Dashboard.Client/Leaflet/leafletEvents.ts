interface EventTypes {
  registerCustomEventType?(name: string, options: { browserEventName: string; createEventArgs(event: CustomEvent): unknown }): void;
}

/** Tells Blazor's script which events the elements raise (EventHandlers.cs tells Razor). */
export function registerLeafletEvents(blazor: EventTypes): void {
  for (const [name, browserEventName] of [['leafletclick', 'leaflet-click'], ['leafletmoveend', 'leaflet-moveend']] as const) {
    blazor.registerCustomEventType?.(name, { browserEventName, createEventArgs: event => event.detail });
  }
}
