interface EventTypes {
  registerCustomEventType?(name: string, options: { browserEventName: string; createEventArgs(event: CustomEvent): unknown }): void;
}

/** Tells Blazor's script which events the elements raise (EventHandlers.cs tells Razor). */
export function registerLeafletEvents(blazor: EventTypes): void {
  for (const browserEventName of ['leaflet-click', 'leaflet-layer-click', 'leaflet-moveend']) {
    const name = browserEventName.replaceAll('-', '');
    blazor.registerCustomEventType?.(name, { browserEventName, createEventArgs: event => event.detail });
  }
}
