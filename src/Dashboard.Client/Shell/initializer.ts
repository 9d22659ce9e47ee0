import { leafletEvents, registerEvents } from '../Leaflet/leafletEvents';
import { loadMud } from '../Takeover/mud';
import { hold } from '../Takeover/runtime';

/** Blazor calls this before it loads the runtime. Meanwhile links, Back and forms work with pages of the server. */
export function beforeWebStart(): Promise<void> {
  return hold.promise;
}

export function beforeWebAssemblyStart(): Promise<unknown> {
  return loadMud(document);
}

export function afterWebStarted(blazor: object): void {
  registerEvents(blazor, [...leafletEvents, 'map-layout']);
}
