import type { Map as LeafletMap } from 'leaflet';

const decimals = 3;

/** Leads to the same page with what lies in sight only, once that is not all. */
export class BoxLink {
  readonly link = document.createElement('a');

  constructor(private readonly map: LeafletMap) {
    this.link.className = 'only-seen';
    this.link.rel = 'nofollow';
    this.link.hidden = true;
    // Until it leads elsewhere: a link without an address is none.
    this.link.href = location.pathname;
  }

  /** In the language of the page. */
  name(words: DOMStringMap): void {
    this.link.textContent = words['onlySeen'] ?? '';
  }

  /** Makes the address from a box: west, south, east, north. Null: all is in sight. */
  lead(address: ((box: string) => string) | null): void {
    this.link.hidden = !address;
    if (!address) return;
    const seen = this.map.getBounds();
    const [west, east] = [seen.getWest(), seen.getEast()].map(degrees => Math.min(Math.max(degrees, -180), 180));
    this.link.href = address([west!, seen.getSouth(), east!, seen.getNorth()].map(degrees => Number(degrees.toFixed(decimals))).join(','));
  }
}
