import type { Column, Span } from './columns';
import { roomOf } from './grabs';

const week = 7 * 86_400_000; // milliseconds

/** How far a key moves a handle: a bar, or as many as it takes to move a week. Undefined where the key does nothing. */
export function keyed(columns: readonly Column[], at: number, key: string, end: 'from' | 'to'): number | undefined {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return at + 1;
    case 'ArrowLeft': case 'ArrowDown': return at - 1;
    case 'PageUp': return weekFrom(columns, at, 1, end);
    case 'PageDown': return weekFrom(columns, at, -1, end);
    case 'Home': return 0;
    case 'End': return columns.length - 1;
    default: return undefined;
  }
}

/** The window that play moves: what is chosen, as far as its bars are of one length; one day where nothing is. */
export function windowOf(columns: readonly Column[], span: Span): Span {
  const end = columns.length - 1;
  if (span.first === 0 && span.last === end) {
    const busy = columns.findIndex(column => column.stretch === 'focus' && column.count > 0);
    return { first: Math.max(busy, 0), last: Math.max(busy, 0) };
  }
  const stretch = columns[span.first]?.stretch;
  return { first: span.first, last: Math.min(span.last, columns.findLastIndex(column => column.stretch === stretch)) };
}

/** The window so many bars on, or undefined where no event is left in its stretch of time. */
export function moved(columns: readonly Column[], window: Span, by: number): Span | undefined {
  const room = roomOf(columns, window);
  const lastBusy = columns.findLastIndex((column, index) => index <= room.last && column.count > 0);
  const next = { first: window.first + by, last: window.last + by };
  return next.first < room.first || next.last > (by > 0 ? lastBusy : room.last) ? undefined : next;
}

/** The window at the beginning of its stretch of time. */
export function rewound(columns: readonly Column[], window: Span): Span {
  const { first } = roomOf(columns, window);
  return { first, last: first + window.last - window.first };
}

function weekFrom(columns: readonly Column[], at: number, way: 1 | -1, end: 'from' | 'to'): number {
  const day = (index: number) => Date.parse(columns[index]?.[end] ?? '');
  const start = day(at);
  let index = at + way;
  while (index > 0 && index < columns.length - 1 && Math.abs(day(index) - start) < week) index += way;
  return index;
}
