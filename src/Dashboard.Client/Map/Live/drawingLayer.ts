import { DomUtil, Layer, Point } from 'leaflet';
import type { LatLng, LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { MapFrame } from './mapFrame';

const pane = 'drawing';

/**
 * Puts the server's drawing into the map through a slot, in a box that scales and moves with the map. Marks and letters keep their size.
 * The box has exact coordinates, while Leaflet rounds to pixels, so that nothing moves when the map becomes live.
 */
export class DrawingLayer extends Layer {
  private readonly box = document.createElement('div');

  /** Draws for a frame, until it is drawn for another. */
  constructor(private frame: MapFrame) {
    super();
    this.box.className = 'drawing';
    this.box.append(document.createElement('slot'));
  }

  /** The drawing is for another frame now. */
  drawnFor(frame: MapFrame): void {
    this.frame = frame;
    if (this._map) this.lay();
  }

  override onAdd(map: LeafletMap): this {
    (map.getPane(pane) ?? map.createPane(pane)).append(this.box);
    this.lay();
    return this;
  }

  override onRemove(): this {
    this.box.remove();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const lay = () => this.lay();
    return { viewreset: lay, zoom: lay, zoomanim: event => this.layAt((event as ZoomAnimEvent).center, (event as ZoomAnimEvent).zoom) };
  }

  private lay(): void {
    this.layAt(this._map.getCenter(), this._map.getZoom());
  }

  // During an animated zoom, CSS transitions move the box as Leaflet moves its tiles.
  private layAt(centre: LatLng, zoom: number): void {
    const map = this._map;
    const middle = map.getSize().divideBy(2).subtract(DomUtil.getPosition(map.getPane('mapPane')!) ?? new Point(0, 0));
    const corner = this.frame.corner(zoom).subtract(map.project(centre, zoom)).add(middle);
    this.box.style.left = `${corner.x}px`;
    this.box.style.top = `${corner.y}px`;
    this.box.style.width = `${this.frame.widthAt(zoom)}px`;
  }
}
