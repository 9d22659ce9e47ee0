import { TileLayer } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

const closestTiles = 19;

/** Street tiles of a third party under the marks, while the page says so; nothing is asked for before. */
export class StreetLayer {
  readonly note = document.createElement('div');
  private readonly attribution = document.createElement('span');
  private readonly failure = document.createElement('span');
  private tiles: TileLayer | undefined;
  private url: string | undefined;

  constructor(private readonly map: LeafletMap) {
    this.note.className = 'streets';
    this.note.hidden = true;
    this.failure.setAttribute('role', 'status');
    this.note.append(this.attribution, this.failure);
  }

  get isShown(): boolean {
    return this.tiles !== undefined;
  }

  /** Shows the tiles that the element names, or none. */
  show(words: DOMStringMap): void {
    this.attribution.textContent = words['tilesBy'] ?? '';
    if (words['tiles'] === this.url) return;
    this.url = words['tiles'];
    this.tiles?.remove();
    this.tiles = this.url ? this.layer(this.url, words['tilesMissing'] ?? '') : undefined;
    this.tiles?.addTo(this.map);
    this.note.hidden = !this.tiles;
    this.failure.textContent = '';
  }

  private layer(url: string, missing: string): TileLayer {
    return new TileLayer(url, { maxNativeZoom: closestTiles, maxZoom: closestTiles, referrerPolicy: 'strict-origin-when-cross-origin' })
      .on('loading', () => { this.failure.textContent = ''; })
      .on('tileerror', () => { this.failure.textContent = missing; });
  }
}
