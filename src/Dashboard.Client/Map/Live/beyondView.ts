import type { LatLng, Map as LeafletMap } from 'leaflet';
import { controlsOver, intersects } from './areas';
import type { EventMap } from './eventMap';
import type { MapFrame } from './mapFrame';
import { placesBeyond, placesOf } from './placesOf';
import type { PlacedMark } from './placesOf';
import { addressed } from './positionInAddress';

const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
const eighth = Math.PI / 4;
const gap = 4; // pixels between a link and a mark

/**
 * Links to what lies beyond the edges of the map, one for each direction. Shown near a city, which has few landmarks, and whenever no mark
 * is in view.
 */
export class BeyondView {
  readonly links = document.createElement('div');
  private host: EventMap | undefined;
  private drawn = '';

  constructor(private readonly map: LeafletMap, private readonly frame: MapFrame, private readonly box: HTMLElement) {
    this.links.className = 'beyond';
    map.on('movestart zoomstart', () => { this.links.hidden = true; });
  }

  /** Reads words and marks of the page. */
  name(host: EventMap): void {
    this.host = host;
  }

  /** The map has stopped moving. */
  update(isNear: boolean): void {
    if (!this.host) return;
    const marks = [...placesOf(this.host, this.frame), ...placesBeyond(this.host, this.frame)];
    const seen = this.map.getBounds();
    const [inside, outside] = [marks.filter(({ at }) => seen.contains(at)), marks.filter(({ at }) => !seen.contains(at))];
    this.show(isNear || inside.length === 0 ? this.byDirection(outside) : new Map());
    // Measuring while a page is being patched would force a layout of a partial page and scroll to its top.
    if (this.links.children.length > 0) queueMicrotask(() => this.keepClear(inside));
  }

  private byDirection(marks: readonly PlacedMark[]): Map<number, PlacedMark[]> {
    const groups = new Map<number, PlacedMark[]>();
    const zoom = this.map.getZoom();
    const middle = this.map.project(this.map.getCenter(), zoom);
    for (const mark of marks) {
      const { x, y } = this.map.project(mark.at, zoom).subtract(middle);
      const direction = (Math.round(Math.atan2(x, -y) / eighth) + directions.length) % directions.length;
      groups.set(direction, [...groups.get(direction) ?? [], mark]);
    }

    return groups;
  }

  // Existing links stay, so that a click and the focus are not lost.
  private show(groups: ReadonlyMap<number, readonly PlacedMark[]>): void {
    const { host } = this;
    const names = (host?.dataset['directions'] ?? '').split('|');
    const links = [...groups].map(([direction, marks]) => {
      const nearest = marks.reduce((best, mark) => (this.distance(mark.at) < this.distance(best.at) ? mark : best));
      const what = host?.eventsIn(marks.reduce((sum, { count }) => sum + count, 0)) ?? '';
      const where = `${what}, ${names[direction] ?? ''}`;
      // A name beside a count seems to own the count, so several places are not named.
      return {
        direction,
        nearest,
        count: marks.length,
        ...(marks.length === 1 && nearest.label
          ? { text: `${nearest.label} \u00b7 ${what}`, name: `${where}: ${nearest.label}` }
          : { text: what, name: where }),
      };
    });
    links.sort((one, other) => other.count - one.count || one.direction - other.direction);
    const now = JSON.stringify(links.map(({ direction, name, nearest }) => [direction, name, nearest.at]));
    this.links.hidden = false;
    if (now === this.drawn) return;
    this.drawn = now;
    this.links.replaceChildren(...links.map(({ direction, nearest, text, name }) => this.link(direction, nearest, text, name)));
  }

  private link(direction: number, { at }: PlacedMark, text: string, name: string): HTMLElement {
    const link = document.createElement('a');
    const arrow = document.createElement('span');
    arrow.className = 'arrow';
    arrow.textContent = '\u2191';
    arrow.ariaHidden = 'true';
    link.className = directions[direction]!;
    link.rel = 'nofollow';
    link.href = this.host?.addressAt(addressed(at, this.map.getZoom())) ?? '';
    link.ariaLabel = name;
    link.title = name;
    link.append(arrow, text);
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.map.getContainer().focus({ preventScroll: true }); // the link disappears as the map moves
      this.map.setView(at, this.map.getZoom());
    });
    return link;
  }

  // Links never overlap controls, marks or each other; those for more places have priority.
  private keepClear(inside: readonly PlacedMark[]): void {
    const kept = inside.flatMap(({ mark }) =>
      [...mark.querySelectorAll('.state, .name')].map(part => part.getBoundingClientRect()).filter(part => part.width > 0),
    );
    if (this.host) kept.push(...controlsOver(this.box, this.host));
    const edge = this.box.getBoundingClientRect();
    for (const link of this.links.children) {
      if (!(link instanceof HTMLElement)) continue;
      link.hidden = false;
      const { left, top, right, bottom } = link.getBoundingClientRect();
      link.hidden =
        left < edge.left ||
        right > edge.right ||
        top < edge.top ||
        bottom > edge.bottom ||
        kept.some(other => intersects(link.getBoundingClientRect(), other, gap));
      if (!link.hidden) kept.push(link.getBoundingClientRect());
    }
  }

  private distance(at: LatLng): number {
    return this.map.distance(this.map.getCenter(), at);
  }
}
