import type { Map as LeafletMap } from 'leaflet';
import { endsInAddress } from './longitudes';

const decimals = 3;

/** A link to the same page filtered to the area in view, shown once that is not everything. */
export class BoxLink {
  readonly link = document.createElement('a');

  constructor(private readonly map: LeafletMap) {
    this.link.className = 'only-seen';
    this.link.rel = 'nofollow';
    this.link.hidden = true;
    // An anchor needs an href to be a link.
    this.link.href = location.pathname;
  }

  /** In the language of the page. */
  name(words: DOMStringMap): void {
    this.link.textContent = words['onlySeen'] ?? '';
  }

  /** Sets the address for a box: west, south, east, north. Null: everything is in view. */
  lead(address: ((box: string) => string) | null): void {
    this.link.hidden = !address;
    if (!address) return;
    const seen = this.map.getBounds();
    const [west, east] = endsInAddress(seen.getWest(), seen.getEast());
    this.link.href = address([west, seen.getSouth(), east, seen.getNorth()].map(degrees => Number(degrees.toFixed(decimals))).join(','));
  }
}
