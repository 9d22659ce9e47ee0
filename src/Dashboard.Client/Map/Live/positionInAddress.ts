import type { LatLng, Map as LeafletMap } from 'leaflet';

const rest = 500; // debounce, milliseconds

interface Place {
  readonly position: string | null;
  readonly host: { addressed: string | null };
  follow(position: string | null): void;
}

/** The centre and zoom of a map, rounded as in `map`: zoom/latitude/longitude. */
export function positionOf(map: LeafletMap): string {
  return addressed(map.getCenter(), map.getZoom());
}

/** A point and a zoom as in `map`; the longitude is from -180 to 180. */
export function addressed(at: LatLng, zoom: number): string {
  const { lat, lng } = at.wrap();
  return `${rounded(zoom, 1)}/${rounded(lat, 3)}/${rounded(lng, 3)}`;
}

/**
 * Keeps the position of the map in the address (debounced), so that a shared, reloaded or revisited address shows the same. After a link to
 * an address without a position, it is written again. Back and Forward move the map.
 */
export class PositionInAddress {
  private readonly path = location.pathname;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: Place, signal: AbortSignal) {
    // Before a link or form navigates, so that the entry left behind has the position.
    for (const name of ['click', 'submit']) document.addEventListener(name, () => this.writeWaiting(), { signal, capture: true });
    addEventListener('pagehide', () => this.writeWaiting(), { signal });
    addEventListener('popstate', () => this.follow(), { signal });
    // In browsers without this event, the next move writes it.
    globalThis.navigation?.addEventListener('currententrychange', event => event.navigationType !== 'traverse' && this.moved(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.waiting));
  }

  /** The map has moved, or the address has changed. */
  moved(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.write(), rest);
  }

  private writeWaiting(): void {
    if (this.waiting !== undefined) this.write();
  }

  private write(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const { place } = this;
    if (this.isHere && place.host.addressed !== place.position) place.host.addressed = place.position;
  }

  private follow(): void {
    if (!this.isHere) return;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.place.follow(this.place.host.addressed);
  }

  // The address changes before the new page has arrived.
  private get isHere(): boolean {
    return location.pathname === this.path;
  }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
