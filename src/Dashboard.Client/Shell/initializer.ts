import { leafletEvents, registerEvents } from '../Leaflet/leafletEvents';
import { loadMud } from './mud';
import { hold } from './runtime';

/** Blazor asks before it loads the runtime. Links, Back and forms work meanwhile, by pages from the server. */
export function beforeWebStart(): Promise<void> {
  return hold.promise;
}

export function beforeWebAssemblyStart(options: any): Promise<unknown> {
  const o = (globalThis as any).jitOptions; if (o) { options.configureRuntime = (b: any) => b.withRuntimeOptions(o); console.log('configured', JSON.stringify(o)); }
  return loadMud(document);
}

export function afterWebStarted(blazor: object): void {
  registerEvents(blazor, [...leafletEvents, 'map-layout']);
}
