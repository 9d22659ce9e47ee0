import { firstHour, isHour } from '../../Addresses/hours';
import { spanOf } from './columns';
import type { Column, Span } from './columns';
import { roomOf } from './drags';

/** Days or hours, inclusive, as in addresses; undefined for an open end. */
export interface Dates {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const day = 86_400_000; // milliseconds
const week = 7 * day;

/**
 * The new position of a handle after a key: by a bar, or by as many as a week needs, among hours a day. Undefined if the key does nothing.
 */
export function keyed(columns: readonly Column[], at: number, key: string, end: 'from' | 'to'): number | undefined {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return at + 1;
    case 'ArrowLeft': case 'ArrowDown': return at - 1;
    case 'PageUp': return far(columns, at, 1, end);
    case 'PageDown': return far(columns, at, -1, end);
    case 'Home': return 0;
    case 'End': return columns.length - 1;
    default: return undefined;
  }
}

/** The bars through which play moves: those of the dates; for one bar or none, those of the surrounding period. */
export function stageOf(columns: readonly Column[], { from, to }: Dates): Span {
  const span = spanOf(columns, from, to);
  if (from === undefined && to === undefined) return roomOf(columns, firstBusy(columns));
  return span.first < span.last ? span : roomOf(columns, span);
}

/** Where play starts; undefined if the dates are one bar, from which it continues. */
export function beginningOf(columns: readonly Column[], { from, to }: Dates): Span | undefined {
  if (from === undefined && to === undefined) return firstBusy(columns);
  const { first, last } = spanOf(columns, from, to);
  return first < last ? { first, last: first } : undefined;
}

/** The next or previous bar; undefined if none is left with events. */
export function moved(columns: readonly Column[], window: Span, by: 1 | -1, stage: Span): Span | undefined {
  const at = by > 0 ? window.last + 1 : window.first - 1;
  const lastBusy = columns.findLastIndex((column, index) => index <= stage.last && column.count > 0);
  return at < stage.first || at > (by > 0 ? lastBusy : stage.last) ? undefined : { first: at, last: at };
}

function firstBusy(columns: readonly Column[]): Span {
  const busy = Math.max(columns.findIndex(column => column.stretch === 'focus' && column.count > 0), 0);
  return { first: busy, last: busy };
}

function far(columns: readonly Column[], at: number, way: 1 | -1, end: 'from' | 'to'): number {
  // Without a zone, as days are parsed, so that no day is shorter.
  const time = (index: number) => Date.parse(`${firstHour(columns[index]?.[end] ?? '')}Z`);
  const [start, reach] = [time(at), isHour(columns[at]?.[end] ?? '') ? day : week];
  let index = at + way;
  while (index > 0 && index < columns.length - 1 && Math.abs(time(index) - start) < reach) index += way;
  return index;
}
