import type { Map as LeafletMap } from 'leaflet';
import { fillsScreen } from '../../Leaflet/gestures';

const padding: [number, number] = [48, 64]; // pixels between the mark and the edge of the map

/** Where the map fills the screen, it moves so that the mark of what was selected is in view. */
export class SelectedInView {
  private selected: string | undefined;
  private isWanted = false;

  constructor(private readonly map: LeafletMap) {
    map.on('dragstart', () => { this.isWanted = false; });
  }

  /** Reads what is selected. */
  read(host: Element): void {
    const selected = markIn(host)?.dataset['id'];
    if (selected !== this.selected) this.isWanted = selected !== undefined;
    this.selected = selected;
  }

  /** The map has stopped moving, or has another size. */
  update(host: Element): void {
    const mark = this.isWanted && fillsScreen(host) ? markIn(host) : null;
    if (mark) this.map.panInside([Number(mark.dataset['lat']), Number(mark.dataset['lon'])], { padding });
  }
}

function markIn(host: Element): SVGElement | null {
  return host.querySelector<SVGElement>('a.mark.selected');
}
