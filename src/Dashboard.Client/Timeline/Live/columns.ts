import { firstHour, isHour, lastHour } from '../../Addresses/hours';

/** A bar of the drawing: a link to its days or its hour. Positions are pixels from the left edge of the element. */
export interface Column {
  readonly link: SVGAElement;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly matched: number;
  readonly continuing: number;
  /** With the first hour of a day, the events of the day that are in no hour. */
  readonly untimed?: number;
  readonly stretch: string;
  readonly left: number;
  readonly right: number;
}

/** All bars in time order, and their plot area, pixels from the top of the element. */
export interface Ground {
  readonly columns: readonly Column[];
  readonly top: number;
  readonly height: number;
}

/** Chosen bars by index; both ends are included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const stretches = ['before', 'focus', 'after'];

/** Reads the drawing. Bars hidden on a narrow screen get a width of 0 at the end where they would be. */
export function groundOf(element: HTMLElement): Ground {
  const origin = element.getBoundingClientRect();
  const parts = [...element.querySelectorAll('svg.drawing')].map(part => ({ part, box: part.getBoundingClientRect() }));
  const shown = parts.find(({ box }) => box.width > 0)?.box ?? origin;
  let edge = shown.left - origin.left;
  const columns = parts.flatMap(({ part, box }) => {
    const left = box.width > 0 ? box.left - origin.left : edge;
    edge = left + box.width;
    const links = [...part.querySelectorAll<SVGAElement>('a.column')];
    const stretch = stretches.find(name => part.classList.contains(name)) ?? '';
    return links.map(link => ({
      link,
      from: link.dataset['from'] ?? '',
      to: link.dataset['to'] ?? '',
      count: Number(link.dataset['count']),
      matched: Number(link.dataset['matched']),
      continuing: Number(link.dataset['continuing'] ?? 0),
      untimed: Number(link.dataset['untimed'] ?? 0),
      stretch,
      ...edgesOf(link, left, box.width),
    }));
  });
  return { columns, top: shown.top - origin.top, height: shown.height };
}

// Between the hours of two days is the bar of events whose hour is not known: it takes no part in the choice.
function edgesOf(link: SVGAElement, left: number, width: number): { left: number; right: number } {
  const area = link.querySelector('.hit');
  const [x = 0, step = 0] = ['x', 'width'].map(name => (Number.parseFloat(area?.getAttribute(name) ?? '') * width) / 100);
  return { left: left + x, right: left + x + step };
}

/** The bars of the chosen dates; all if there are none. */
export function spanOf(columns: readonly Column[], from: string | undefined, to: string | undefined): Span {
  const end = columns.length - 1;
  const first = from ? columns.findIndex(column => lastHour(column.to) >= firstHour(from)) : 0;
  const last = to ? columns.findLastIndex(column => firstHour(column.from) <= lastHour(to)) : end;
  return { first: first < 0 ? end : Math.min(first, Math.max(last, 0)), last: Math.max(last, 0) };
}

/**
 * The events that choosing these bars gives: those that begin in them, and those that last into the first.
 * @param own The bars at the page's own dates, which may lie within them; undefined where it has none.
 */
export function eventsIn(
  columns: readonly Column[],
  { first, last }: Span,
  own: { first: number | undefined; last: number | undefined },
): number {
  return columns.slice(first, last + 1).reduce((sum, { from, count, matched, continuing, untimed = 0 }, offset) => {
    const index = first + offset;
    // What has no clock time lasts into each hour of its days.
    if (isHour(from)) return sum + count + (offset === 0 ? continuing : untimed);
    if (index === own.first && offset === 0) return sum + matched;
    if (index === own.last && index === last && own.first !== own.last) return sum + matched + (offset === 0 ? continuing : 0);
    return sum + count + (offset === 0 ? continuing : 0);
  }, 0);
}

/** Whether they have the same days. */
export function hasSameBars(some: readonly Column[], others: readonly Column[]): boolean {
  return some.length === others.length && some.every(({ from, to }, index) => from === others[index]?.from && to === others[index].to);
}

export function isSame(one: Span, other: Span): boolean {
  return one.first === other.first && one.last === other.last;
}
