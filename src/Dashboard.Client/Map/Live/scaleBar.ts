import type { Map as LeafletMap } from 'leaflet';

const from = 8; // zoom
const maxWidth = 100; // pixels

/** A scale bar for a round distance at the centre of the map. */
export class ScaleBar {
  readonly bar = document.createElement('div');
  private units: readonly [string, string] = ['', ''];

  constructor(private readonly map: LeafletMap) {
    this.bar.className = 'scale';
    map.on('zoom viewreset moveend', () => this.draw());
  }

  /** Units in the language of the page. */
  name(words: DOMStringMap): void {
    this.units = [words['kilometres'] ?? '', words['metres'] ?? ''];
    this.draw();
  }

  private draw(): void {
    this.bar.hidden = this.map.getZoom() < from;
    if (this.bar.hidden) return;
    const middle = this.map.getSize().divideBy(2);
    const metres = this.map.distance(this.map.containerPointToLatLng(middle), this.map.containerPointToLatLng(middle.add([maxWidth, 0])));
    const round = rounded(metres);
    this.bar.textContent = round >= 1000 ? `${round / 1000}\u00a0${this.units[0]}` : `${round}\u00a0${this.units[1]}`;
    this.bar.style.width = `${round / metres * maxWidth}px`;
  }
}

// 1, 2 or 5 times a power of ten.
function rounded(distance: number): number {
  const power = 10 ** Math.floor(Math.log10(distance));
  return [5, 2, 1].map(times => times * power).find(length => length <= distance) ?? power;
}
