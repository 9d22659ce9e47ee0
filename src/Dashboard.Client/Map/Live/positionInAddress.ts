import type { Map as LeafletMap } from 'leaflet';

const rest = 500; // milliseconds without a move

interface Place {
  readonly position: string | null;
  readonly host: { addressed: string | null };
  goTo(position: string | null): void;
}

/** The middle and zoom of a map, rounded as `map` has them: zoom/latitude/longitude. */
export function positionOf(map: LeafletMap): string {
  const { lat, lng } = map.getCenter();
  return `${rounded(map.getZoom(), 1)}/${rounded(lat, 3)}/${rounded(lng, 3)}`;
}

/**
 * Keeps in the address where the map is, once the reader's hand rests, so that the address that is shared, loaded again or come back to shows the same.
 * A link leads to an address that does not know it yet: there it is written again. Back and Forward move the map.
 */
export class PositionInAddress {
  private readonly path = location.pathname;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: Place, signal: AbortSignal) {
    // Before a link or a form leads on, so that the entry that is left has it.
    for (const name of ['click', 'submit']) document.addEventListener(name, () => this.writeWaiting(), { signal, capture: true });
    addEventListener('pagehide', () => this.writeWaiting(), { signal });
    addEventListener('popstate', () => this.follow(), { signal });
    // Where a browser has no such event, the next move writes it.
    globalThis.navigation?.addEventListener('currententrychange', event => event.navigationType !== 'traverse' && this.moved(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.waiting));
  }

  /** The map moves, or the address is another. */
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
    this.place.goTo(this.place.host.addressed);
  }

  // The address is another page's before that page is here.
  private get isHere(): boolean {
    return location.pathname === this.path;
  }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
