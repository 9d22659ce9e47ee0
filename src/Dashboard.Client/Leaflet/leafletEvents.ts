interface EventTypes {
  registerCustomEventType?(name: string, options: { browserEventName: string; createEventArgs(event: CustomEvent): unknown }): void;
}

/** What the elements of this folder tell (EventHandlers.cs tells Razor). */
export const leafletEvents = ['leaflet-click', 'leaflet-layer-click', 'leaflet-moveend'];

/** Tells Blazor's script which events elements raise. */
export function registerEvents(blazor: EventTypes, names: readonly string[]): void {
  for (const browserEventName of names) {
    const name = browserEventName.replaceAll('-', '');
    blazor.registerCustomEventType?.(name, { browserEventName, createEventArgs: event => event.detail });
  }
}
