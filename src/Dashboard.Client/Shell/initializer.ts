import { hold } from '../Takeover/runtime';

interface EventTypes {
  registerCustomEventType?(name: string, options: { browserEventName: string; createEventArgs(event: CustomEvent): unknown }): void;
}

/** Blazor calls this before it loads the runtime. Meanwhile links, Back and forms work with pages of the server. */
export function beforeWebStart(): Promise<void> {
  return hold.promise;
}

/** Registers the event of `event-map` (MapLayoutEventArgs.cs). */
export function afterWebStarted(blazor: EventTypes): void {
  blazor.registerCustomEventType?.('maplayout', { browserEventName: 'map-layout', createEventArgs: event => event.detail });
}
