import type { Map as LeafletMap } from 'leaflet';
import type { EventMap } from './eventMap';
import type { MapFrame } from './mapFrame';
import { positionOf } from './positionInAddress';

const rest = 200; // debounce, milliseconds
const maxZoomed = 0.5; // zoom levels between the drawing and the view
const around = 0.25; // of the frame: marks there are drawn

/**
 * Where places are grouped, a drawing is for one zoom and one part of the map. When the reader has left it, the page is loaded for where
 * the map is now.
 */
export class DrawnPart {
  private part: MapFrame | undefined;
  private requested: string | null | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly map: LeafletMap, private readonly whole: MapFrame, signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.waiting));
    map.on('movestart zoomstart', () => clearTimeout(this.waiting));
  }

  /** Reads which part is drawn, and returns it. Without groups all of it is drawn, for every zoom. */
  read({ drawn }: DOMStringMap): MapFrame {
    this.part = drawn === undefined ? undefined : this.whole.part(drawn);
    return this.part ?? this.whole;
  }

  /** Whether the drawing is for a part of the map, at the zoom of that part. */
  get isPart(): boolean {
    return this.part !== undefined && !this.part.equals(this.whole);
  }

  /** Whether places are grouped, so that each position has a drawing of its own. */
  get isGrouped(): boolean {
    return this.part !== undefined;
  }

  /** Takes a position of the page. Whether it is what was last requested, so that the map is there already or the reader has moved on. */
  arrivedAt(position: string | null): boolean {
    if (position !== this.requested) return false;
    this.requested = undefined;
    return true;
  }

  /** The map has stopped moving. */
  moved(host: EventMap, fitted: number, isHome: boolean): void {
    clearTimeout(this.waiting);
    if (!this.part || !this.isLeft(fitted)) return;
    this.waiting = setTimeout(() => {
      const position = isHome ? null : positionOf(this.map);
      if (position === this.requested || !host.isConnected) return;
      this.requested = position;
      host.drawAt(position);
    }, rest);
  }

  private isLeft(fitted: number): boolean {
    const drawnZoom = this.isPart ? this.part!.drawnZoom : fitted;
    if (Math.abs(this.map.getZoom() - drawnZoom) > maxZoomed) return true;
    return this.isPart && !this.part!.around(around).contains(this.map.getBounds());
  }
}
