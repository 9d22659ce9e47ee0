import type { Map as LeafletMap } from 'leaflet';
import { fillsScreen } from '../../Leaflet/gestures';
import type { MapFrame } from './mapFrame';

const padding: [number, number] = [48, 64]; // pixels between the mark and the edge of the map

/** Where the map fills the screen, it moves so that the mark of what was selected is in view. */
export class SelectedInView {
  private selected: string | undefined;
  private shownIn: string | null = null;

  constructor(private readonly map: LeafletMap, private readonly frame: MapFrame) {}

  /** Reads what is selected. */
  read(host: Element): void {
    const selected = markIn(host)?.dataset['id'];
    if (selected !== this.selected) this.shownIn = null;
    this.selected = selected;
  }

  /** The map has stopped moving, or has another size. It moves once for each size: the reader may move it on. */
  update(host: Element): void {
    const mark = markIn(host);
    const size = this.map.getSize().toString();
    if (!mark || size === this.shownIn || !fillsScreen(host)) return;
    this.shownIn = size;
    this.map.panInside(this.frame.point(Number(mark.dataset['lat']), Number(mark.dataset['lon'])), { padding });
  }
}

function markIn(host: Element): SVGElement | null {
  return host.querySelector<SVGElement>('a.mark.selected');
}
