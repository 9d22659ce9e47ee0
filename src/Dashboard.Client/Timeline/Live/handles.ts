import type { Ground, Span } from './columns';

/** What a reader hears of a handle. */
interface HandleWords {
  readonly name: string;
  readonly value: string;
}

/** The band of the chosen dates and the handles at its ends. */
export class Handles {
  readonly band = document.createElement('div');
  readonly rail = document.createElement('div');
  readonly first = handle('first');
  readonly last = handle('last');

  constructor() {
    this.band.className = 'band';
    this.rail.className = 'rail';
    this.rail.append(this.first, this.last);
    // Hidden until their position is known.
    this.band.hidden = this.rail.hidden = true;
  }

  draw({ columns, top, height }: Ground, span: Span, isChosen: boolean): void {
    const left = columns[span.first]?.left ?? 0;
    const right = columns[span.last]?.right ?? 0;
    this.band.hidden = !isChosen;
    this.rail.hidden = false;
    this.band.style.cssText = `left:${left}px;width:${right - left}px;top:${top}px;height:${height}px`;
    this.rail.style.cssText = `top:${top}px;height:${height}px`;
    this.first.style.left = `${left}px`;
    this.last.style.left = `${right}px`;
    tell(this.first, span.first, 0, span.last);
    tell(this.last, span.last, span.first, columns.length - 1);
  }

  name(first: HandleWords, last: HandleWords): void {
    for (const [element, words] of [[this.first, first], [this.last, last]] as const) {
      element.ariaLabel = words.name;
      element.ariaValueText = words.value;
    }
  }

  /** The handle that is the target of an event. */
  endOf(event: Event): 'first' | 'last' | undefined {
    const [target] = event.composedPath();
    return target === this.first ? 'first' : target === this.last ? 'last' : undefined;
  }
}

function handle(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `handle ${name}`;
  element.tabIndex = 0;
  element.setAttribute('role', 'slider');
  return element;
}

function tell(element: HTMLElement, now: number, min: number, max: number): void {
  element.ariaValueNow = String(now);
  element.ariaValueMin = String(min);
  element.ariaValueMax = String(max);
}
