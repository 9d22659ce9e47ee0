import type { Map as LeafletMap } from 'leaflet';
import type { EventMap } from './eventMap';

const finger = 22; // radius of what a finger covers, pixels
const margin = 4; // pixels between the choice and the edge
const maxChoices = 6;
const clearly = 8; // pixels by which one mark is nearer than the next, so that it is meant

interface Reached {
  readonly mark: SVGElement;
  /** Distance from the finger to its centre, pixels. */
  readonly away: number;
  readonly radius: number;
}

/**
 * Where marks are too close together for a finger, a tap that may mean several brings a choice of them. One on the middle of a disc opens
 * its mark, as does one that is clearly nearer to one mark.
 */
export class ChoiceOfMarks {
  readonly box = document.createElement('div');
  private readonly list = document.createElement('ul');
  private host: EventMap | undefined;

  constructor(map: LeafletMap, private readonly view: HTMLElement, signal: AbortSignal) {
    this.box.className = 'choice';
    this.box.hidden = true;
    this.box.tabIndex = -1;
    this.box.setAttribute('role', 'dialog');
    this.box.append(this.list);
    map.getContainer().addEventListener('click', event => this.press(event as PointerEvent), { capture: true, signal });
    map.on('movestart zoomstart', () => this.hide());
    this.list.addEventListener('click', () => this.hide());
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || this.box.hidden) return;
      this.hide();
      event.preventDefault();
    }, { signal, capture: true });
  }

  /** Reads the words of the page; what was offered may be gone. */
  name(host: EventMap): void {
    this.host = host;
    this.box.ariaLabel = host.dataset['choose'] ?? '';
    this.hide();
  }

  private press(event: PointerEvent): void {
    this.hide();
    if (event.pointerType !== 'touch' || event.defaultPrevented) return;
    const reached = this.reachedFrom(event.clientX, event.clientY);
    const [nearest, next] = reached;
    if (!nearest || nearest.away <= nearest.radius / 2) return;
    event.preventDefault();
    event.stopPropagation();
    if (next && beyond(next) - beyond(nearest) < clearly) this.show(reached.slice(0, maxChoices), event);
    else nearest.mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }

  private reachedFrom(x: number, y: number): Reached[] {
    return [...this.host?.querySelectorAll<SVGElement>('a.mark') ?? []]
      .flatMap(mark => {
        const disc = mark.querySelector('.disc, .region-square')?.getBoundingClientRect();
        if (!disc || disc.width === 0) return [];
        const away = Math.hypot(disc.left + disc.width / 2 - x, disc.top + disc.height / 2 - y);
        return [{ mark, away, radius: disc.width / 2 }];
      })
      .filter(({ away, radius }) => away <= Math.max(finger, radius))
      .sort((one, other) => beyond(one) - beyond(other));
  }

  private show(reached: readonly Reached[], { clientX, clientY }: PointerEvent): void {
    this.list.replaceChildren(...reached.map(({ mark }) => choiceOf(mark)));
    this.box.hidden = false;
    const view = this.view.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const left = Math.min(Math.max(clientX - view.left - width / 2, margin), view.width - margin - width);
    const top = Math.min(Math.max(clientY - view.top - height / 2, margin), view.height - margin - height);
    this.box.style.left = `${left}px`;
    this.box.style.top = `${Math.max(top, margin)}px`;
    this.box.focus({ preventScroll: true });
  }

  private hide(): void {
    this.box.hidden = true;
    this.list.replaceChildren();
  }
}

// How far the finger is from its edge, pixels; negative inside.
function beyond({ away, radius }: Reached): number {
  return away - radius;
}

function choiceOf(mark: SVGElement): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const count = document.createElement('b');
  link.href = mark.getAttribute('href') ?? '';
  link.rel = 'nofollow';
  const target = mark.getAttribute('target');
  if (target) link.target = target;
  count.textContent = mark.dataset['count'] ?? '';
  link.append(mark.dataset['label'] ?? '', ' ', count);
  link.ariaLabel = mark.getAttribute('aria-label');
  item.append(link);
  return item;
}
