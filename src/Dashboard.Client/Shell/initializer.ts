import { registerLeafletEvents } from '../Leaflet/leafletEvents';
import { hold } from './runtime';

/** Blazor asks before it loads the runtime. Links, Back and forms work meanwhile, by pages from the server. */
export function beforeWebStart(): Promise<void> {
  return hold.promise;
}

export function afterWebStarted(blazor: object): void {
  registerLeafletEvents(blazor);
}
