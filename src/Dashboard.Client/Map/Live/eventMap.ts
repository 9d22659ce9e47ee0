import { MapElement } from '../../Leaflet/mapElement';
import { counted } from '../../Language/counted';
import { themeCounts } from '../../Linking/themeCounts';
import { addressWith, whereItIs } from '../../Addresses/address';
import { neighbours } from './moveBetweenMarks';

/** The map of a page: the server's drawing, which comes to life where it stands. Whatever fails, the drawing stays. */
export class EventMap extends MapElement {
  static readonly observedAttributes = ['id', 'data-frame', 'data-chosen', 'data-at', 'data-total', 'data-name', 'data-tiles', 'data-ground'];

  private layout: number | undefined;

  protected get key(): string {
    return `${this.id} ${this.dataset['frame']}`;
  }

  /** The address of this page with what lies in a box, written as `bbox` is, and the map where it is. */
  addressOfBox(box: string, position: string | null): string {
    return addressWith({ bbox: box, map: position });
  }

  /** The address of this page with the map elsewhere. */
  addressAt(position: string): string {
    return whereItIs({ map: position });
  }

  /** "34 events", in the language of the page. */
  eventsIn(number: number): string {
    return counted(number, this.dataset['events'] ?? '');
  }

  /** The events of each theme in a ring, as a bar of the timeline counts them. */
  countsOf(shares: readonly number[], events: number): number[] {
    return themeCounts(shares, events);
  }

  /** The marks to which a key leads from one. */
  nextTo(mark: Element): Element[] {
    return neighbours(mark, [...this.querySelectorAll('a.mark')]);
  }

  /** Where the address says that the map is; null where it says nothing. */
  get addressed(): string | null {
    return new URLSearchParams(location.search).get('map');
  }

  /** Writes into the address where the map is; the entry of the history stays the same one. */
  set addressed(position: string | null) {
    const address = whereItIs({ map: position }) + location.hash;
    // Blazor keeps its own count in the state: docs/decisions/0014.
    if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address);
  }

  /** Tells which of the three layouts fits: who draws the map need not draw the others. */
  tellLayout(width: number): void {
    if (width === this.layout) return;
    this.layout = width;
    // Not while Blazor is putting this element into the page.
    queueMicrotask(() => this.dispatchEvent(new CustomEvent('map-layout', { bubbles: true, detail: { width } })));
  }

  protected async load(): Promise<(key: string) => import('./liveMap.js').LiveMap> {
    const { LiveMap } = await import('./liveMap.js');
    return key => new LiveMap(key, this);
  }
}

/** Brings the maps of all pages to life, now and after every navigation. */
export function upgradeEventMaps(): void {
  if (!customElements.get('event-map')) customElements.define('event-map', EventMap);
}
