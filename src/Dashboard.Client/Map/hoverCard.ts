import type { Map as LeafletMap } from 'leaflet';

const gap = 8; // pixels between a mark and its card
const margin = 4; // pixels between the card and the edge
const grace = 200; // milliseconds for a pointer to cross the gap

/** What a mark stands for, on a card beside it, while the pointer or the keyboard is there. It says no more than the page does: on touch there is none. */
export class HoverCard {
  readonly card = document.createElement('div');
  private mark: Element | undefined;
  private host: HTMLElement | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap, private readonly box: HTMLElement, signal: AbortSignal) {
    this.card.className = 'card';
    this.card.hidden = true;
    this.card.ariaHidden = 'true'; // the mark is named by it, and the list has the rest
    const container = map.getContainer();
    container.addEventListener('pointerover', event => this.turn(event.pointerType === 'touch' ? null : markOf(event)), { signal });
    container.addEventListener('pointerleave', () => this.turn(null), { signal });
    container.addEventListener('focusin', event => this.turn(event.target instanceof Element && event.target.matches(':focus-visible') ? markOf(event) : null), { signal });
    container.addEventListener('focusout', () => this.hide(), { signal });
    this.card.addEventListener('pointerenter', () => clearTimeout(this.leaving), { signal });
    this.card.addEventListener('pointerleave', () => this.turn(null), { signal });
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || this.card.hidden) return;
      this.hide();
      event.preventDefault();
    }, { signal, capture: true });
    map.on('zoomanim dragstart', () => this.hide());
    map.on('moveend', () => this.place());
    signal.addEventListener('abort', () => clearTimeout(this.leaving));
  }

  /** Reads the words of the page, and of the mark that is shown, which may say something else now. */
  name(host: HTMLElement): void {
    this.host = host;
    if (this.mark?.isConnected) this.show(this.mark);
    else this.hide();
  }

  private turn(mark: Element | null): void {
    clearTimeout(this.leaving);
    if (mark && mark !== this.mark) this.show(mark);
    else if (!mark && this.mark) this.leaving = setTimeout(() => this.hide(), grace);
  }

  private show(mark: Element): void {
    this.mark = mark;
    this.card.replaceChildren(...this.lines(mark as Element & HTMLOrSVGElement));
    this.card.hidden = false;
    this.place();
  }

  private hide(): void {
    clearTimeout(this.leaving);
    this.mark = undefined;
    this.card.hidden = true;
  }

  private lines(mark: Element & HTMLOrSVGElement): HTMLElement[] {
    const { label, events, mix, precision } = mark.dataset;
    const words = this.host?.dataset ?? {};
    const shares = (mix ?? '').split(' ').map(share => share.split(':')).flatMap(([slot, share]) => (slot ? [[slot, Number(share)] as const] : []));
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    return [
      line('name', label ?? ''),
      line('events', events ?? ''),
      ...shares.map(([slot, share]) => {
        const theme = line('theme', this.host?.getAttribute(`data-theme-${slot}`) ?? '');
        const swatch = document.createElement('span');
        swatch.className = `swatch slot-${slot}`;
        theme.prepend(swatch);
        if (shares.length > 1) theme.append(line('share', (words['percent'] ?? '').replace('{0}', String(Math.round(share / total * 100)))));
        return theme;
      }),
      line('precision', this.host?.getAttribute(`data-known-${precision}`) ?? ''),
    ].filter(part => part.textContent !== '');
  }

  // Beside the mark, never over it, and whole within the map.
  private place(): void {
    const shape = [...this.mark?.querySelectorAll('.state') ?? []].map(state => state.getBoundingClientRect()).find(state => state.width > 0);
    if (this.card.hidden || !shape) return;
    const view = this.box.getBoundingClientRect();
    const [width, height] = [this.card.offsetWidth, this.card.offsetHeight];
    const across = clamped(shape.left + shape.width / 2 - width / 2 - view.left, view.width - width);
    const along = clamped(shape.top + shape.height / 2 - height / 2 - view.top, view.height - height);
    const [left, right] = [shape.left - view.left - gap - width, shape.right - view.left + gap];
    const [above, below] = [shape.top - view.top - gap - height, shape.bottom - view.top + gap];
    const spots = [[right, along], [left, along], [across, below], [across, above]] as const;
    const spot = spots.find(([x, y]) => x >= margin && y >= margin && x + width + margin <= view.width && y + height + margin <= view.height);
    this.card.hidden = !spot;
    if (!spot) return;
    this.card.style.left = `${spot[0]}px`;
    this.card.style.top = `${spot[1]}px`;
  }
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

function clamped(start: number, most: number): number {
  return Math.max(margin, Math.min(start, most - margin));
}
