import { MapElement } from '../../Leaflet/mapElement';
import { counted } from '../../Language/counted';
import { themeCounts } from '../../Linking/themeCounts';
import { addressKeepingList, addressWith, drawnAddress, goTo } from '../../Addresses/address';
import { neighbours } from './moveBetweenMarks';

/** The map of a page: upgrades the server's drawing in place. If anything fails, the drawing stays. */
export class EventMap extends MapElement {
  static readonly observedAttributes = [
    'id',
    'data-frame',
    'data-chosen',
    'data-drawn',
    'data-at',
    'data-layout',
    'data-total',
    'data-name',
    'data-tiles',
    'data-ground',
  ];

  private layout: number | undefined;

  protected get key(): string {
    return `${this.id} ${this.dataset['frame']}`;
  }

  /** The address of this page filtered to a box, written as in `bbox`, with the position of the map. */
  addressOfBox(box: string, position: string | null): string {
    return addressWith({ bbox: box, map: position });
  }

  /** The address of this page with another position of the map. */
  addressAt(position: string): string {
    return addressKeepingList({ map: position });
  }

  /** "34 events", in the language of the page. */
  eventsIn(number: number): string {
    return counted(number, this.dataset['events'] ?? '');
  }

  /** The number of events of each theme in a ring, as in the bars of the timeline. */
  countsOf(shares: readonly number[], events: number): number[] {
    return themeCounts(shares, events);
  }

  /** Loads the drawing for a position, in place of this entry of the history. A view within another page keeps its own. */
  drawAt(position: string | null): void {
    if (!isOfPage()) return;
    goTo(addressKeepingList({ map: position }) + location.hash, { replacing: true });
  }

  /** The marks that arrow keys reach from a mark. */
  nextTo(mark: Element): Element[] {
    return neighbours(mark, [...this.querySelectorAll('a.mark')]);
  }

  /** The position of the map in the address; null if there is none. */
  get addressed(): string | null {
    return new URL(drawnAddress()).searchParams.get('map');
  }

  /** Replaces the position in the address, without a new history entry. */
  set addressed(position: string | null) {
    if (!isOfPage()) return;
    const address = addressKeepingList({ map: position }) + location.hash;
    // Blazor keeps a counter in the state: docs/decisions/0014.
    if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address);
  }

  /** Reports which of the three layouts fits, so that the component need not draw the others. */
  tellLayout(width: number): void {
    if (width === this.layout) return;
    this.layout = width;
    // Not while Blazor is inserting this element.
    queueMicrotask(() => this.dispatchEvent(new CustomEvent('map-layout', { bubbles: true, detail: { width } })));
  }

  protected async load(): Promise<(key: string) => import('./liveMap.js').LiveMap> {
    const { LiveMap } = await import('./liveMap.js');
    return key => new LiveMap(key, this);
  }
}

function isOfPage(): boolean {
  return new URL(drawnAddress()).pathname === location.pathname;
}

/** Upgrades the maps of all pages, now and after every navigation. */
export function upgradeEventMaps(): void {
  if (!customElements.get('event-map')) customElements.define('event-map', EventMap);
}
