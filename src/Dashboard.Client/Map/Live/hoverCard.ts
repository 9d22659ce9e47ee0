import type { Map as LeafletMap } from 'leaflet';
import { intersects, shapeOf } from './areas';
import type { Area } from './areas';
import type { EventMap } from './eventMap';

const gap = 8; // pixels between a mark and its card
const margin = 4; // pixels between the card and the edge

/**
 * A tooltip beside a mark under the pointer or with keyboard focus. Everything on it is elsewhere on the page too: there is none on touch
 * screens.
 */
export class HoverCard {
  readonly card = document.createElement('div');
  private mark: Element | undefined;
  private host: EventMap | undefined;
  private isByKeys = false;

  constructor(
    map: LeafletMap,
    private readonly box: HTMLElement,
    signal: AbortSignal,
  ) {
    this.card.className = 'card';
    this.card.hidden = true;
    this.card.ariaHidden = 'true'; // the mark has an accessible name, and the list has the rest
    const container = map.getContainer();
    container.addEventListener('pointerover', event => this.turn(event.pointerType === 'touch' ? null : markOf(event), false), { signal });
    container.addEventListener('pointerleave', () => this.hide(), { signal });
    container.addEventListener(
      'focusin',
      event => this.turn(event.target instanceof Element && event.target.matches(':focus-visible') ? markOf(event) : null, true),
      { signal },
    );
    container.addEventListener('focusout', () => this.hide(), { signal });
    document.addEventListener(
      'keydown',
      event => {
        if (event.key !== 'Escape' || this.card.hidden) return;
        this.hide();
        event.preventDefault();
      },
      { signal, capture: true },
    );
    map.on('zoomanim dragstart', () => this.hide());
    map.on('moveend', () => this.place());
  }

  /** Reads the words of the page and of the current mark, which may have changed. */
  name(host: EventMap): void {
    this.host = host;
    if (this.mark?.isConnected) this.show(this.mark);
    else this.hide();
  }

  private turn(mark: Element | null, isByKeys: boolean): void {
    this.isByKeys = isByKeys;
    if (!mark) this.hide();
    else if (mark !== this.mark) this.show(mark);
  }

  private show(mark: Element): void {
    this.mark = mark;
    this.card.replaceChildren(...this.lines(mark as Element & HTMLOrSVGElement));
    this.card.hidden = false;
    this.place();
  }

  private hide(): void {
    this.mark = undefined;
    this.card.hidden = true;
  }

  private lines(mark: Element & HTMLOrSVGElement): HTMLElement[] {
    const { label, count, events, mix, precision } = mark.dataset;
    const shares = (mix ?? '')
      .split(' ')
      .map(share => share.split(':'))
      .flatMap(([slot, share]) => (slot ? [[slot, Number(share)] as const] : []));
    const counts =
      this.host?.countsOf(
        shares.map(([, share]) => share),
        Number(count),
      ) ?? [];
    return [
      line('name', label ?? ''),
      line('events', events ?? ''),
      ...shares.map(([slot], index) => {
        const theme = line('theme', this.host?.getAttribute(`data-theme-${slot}`) ?? '');
        const swatch = document.createElement('span');
        swatch.className = `swatch slot-${slot}`;
        theme.prepend(swatch);
        theme.append(line('share', String(counts[index])));
        return theme;
      }),
      line('precision', this.host?.getAttribute(`data-known-${precision}`) ?? ''),
    ].filter(part => part.textContent !== '');
  }

  // Beside the mark or in a corner, never over it, inside the map, where it covers the fewest other marks that arrow keys can reach.
  private place(): void {
    const shape = shapeOf(this.mark);
    if (!this.mark || !shape) return;
    this.card.hidden = false;
    const view = this.box.getBoundingClientRect();
    const marks = [...this.host?.querySelectorAll('a.mark') ?? []].filter(mark => mark !== this.mark);
    const covered = marks.flatMap(mark => shapeOf(mark) ?? []);
    const next = this.isByKeys ? (this.host?.nextTo(this.mark) ?? []).flatMap(mark => shapeOf(mark) ?? []) : [];
    const [spot] = spotsAround(shape, view, this.card)
      .filter(spot => !intersects(spot, shape) && !next.some(mark => intersects(spot, mark)))
      .map(spot => ({ spot, count: covered.filter(mark => intersects(spot, mark)).length }))
      .sort((one, other) => one.count - other.count);
    this.card.hidden = !spot;
    if (!spot) return;
    this.card.style.left = `${spot.spot.left - view.left}px`;
    this.card.style.top = `${spot.spot.top - view.top}px`;
  }
}

// In order of preference: beside, under and over the mark, then the corners of the map.
function spotsAround(mark: DOMRect, view: DOMRect, { offsetWidth: width, offsetHeight: height }: HTMLElement): Area[] {
  const [first, last] = [view.left + margin, view.right - margin - width];
  const [top, bottom] = [view.top + margin, view.bottom - margin - height];
  const across = clamped(mark.left + (mark.width - width) / 2, first, last);
  const along = clamped(mark.top + (mark.height - height) / 2, top, bottom);
  const spots = [
    [mark.right + gap, along], [mark.left - gap - width, along], [across, mark.bottom + gap], [across, mark.top - gap - height],
    [last, bottom], [first, bottom], [last, top], [first, top],
  ] as const;
  return spots
    .filter(([x, y]) => x >= first && x <= last && y >= top && y <= bottom)
    .map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

function markOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('a.mark') : null;
}

function line(name: string, text: string): HTMLElement {
  const line = document.createElement(name === 'share' ? 'span' : 'div');
  line.className = name;
  line.append(text);
  return line;
}

function clamped(at: number, least: number, most: number): number {
  return Math.max(least, Math.min(at, most));
}
