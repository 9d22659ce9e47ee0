import { isSame } from './columns';
import type { Column, Span } from './columns';

/** What the pointer holds: where it is, in pixels, decides what is chosen. */
export type Grab = (x: number) => Span;

const atEdge = 2; // pixels: who drags to the end means all that follows, also where it is not shown

/** One end is moved, the other stays; they may pass each other. */
export function grabHandle(columns: readonly Column[], span: Span, handle: 'first' | 'last'): Grab {
  // Counted between bars: the edge that stays, and the way on which its last bar lies.
  const [fixed, inward] = handle === 'first' ? [span.last + 1, -1] : [span.first, 1];
  return x => {
    const between = columns.filter(column => (column.left + column.right) / 2 <= x + atEdge).length;
    const moved = between === fixed ? fixed + inward : between;
    return { first: Math.min(fixed, moved), last: Math.max(fixed, moved) - 1 };
  };
}

/** What is chosen is moved as it is; days stay days. */
export function grabSpan(columns: readonly Column[], span: Span, start: number): Grab {
  const from = columnAt(columns, start);
  const room = roomOf(columns, span);
  return x => {
    const wanted = columnAt(columns, x) - from;
    const by = Math.min(Math.max(wanted, room.first - span.first), room.last - span.last);
    return { first: span.first + by, last: span.last + by };
  };
}

/** Something new is chosen. */
export function grabGround(columns: readonly Column[], start: number): Grab {
  const from = columnAt(columns, start);
  return x => {
    const at = columnAt(columns, x);
    return { first: Math.min(from, at), last: Math.max(from, at) };
  };
}

/** Whether it can be moved at all: what fills its stretch of time cannot. */
export function hasRoom(columns: readonly Column[], span: Span): boolean {
  return !isSame(roomOf(columns, span), span);
}

/** The bar under a point, or the one before it; of those that are shown. */
export function columnAt(columns: readonly Column[], x: number): number {
  const shown = columns.findIndex(column => column.right > column.left);
  return Math.max(columns.findLastIndex(column => column.right > column.left && column.left <= x), shown);
}

/** The stretch of time in which all of it lies; else all time. */
export function roomOf(columns: readonly Column[], span: Span): Span {
  const stretch = columns[span.first]?.stretch;
  return stretch === columns[span.last]?.stretch
    ? { first: columns.findIndex(column => column.stretch === stretch), last: columns.findLastIndex(column => column.stretch === stretch) }
    : { first: 0, last: columns.length - 1 };
}
