import { TileLayer } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { LayerNote } from './layerNote';

const nearest = 22; // no map comes nearer

/** The layer of a third party's tiles that the address turns on, under the marks; nothing is requested before. */
export class ChosenTiles {
  readonly note = new LayerNote();
  private tiles: TileLayer | undefined;
  private url: string | undefined;

  constructor(private readonly map: LeafletMap) {}

  get isShown(): boolean {
    return this.tiles !== undefined;
  }

  /** Shows the tiles named by the element, or none. */
  show(words: DOMStringMap): void {
    this.note.name(words['tilesBy'] ?? '');
    if (words['tiles'] === this.url) return;
    this.url = words['tiles'];
    this.tiles?.remove();
    this.tiles = this.url ? this.layer(this.url, Number(words['tilesZoom']), words['tilesMissing'] ?? '') : undefined;
    this.tiles?.addTo(this.map);
    this.note.tell('');
    this.note.show(this.isShown);
  }

  private layer(url: string, maxNativeZoom: number, missing: string): TileLayer {
    return new TileLayer(url, { maxNativeZoom, maxZoom: nearest, referrerPolicy: 'strict-origin-when-cross-origin' })
      .on('loading', () => this.note.tell(''))
      .on('tileerror', () => this.note.tell(missing));
  }
}
