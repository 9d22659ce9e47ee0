import { isSame } from './columns';
import type { Column, Span } from './columns';

/** A drag: the chosen bars for a pointer position, in pixels. */
export type Drag = (x: number) => Span;

const atEdge = 2; // pixels: dragging to the end includes everything after it, even if it is not shown

/** Moves one end and keeps the other; they may pass each other. */
export function dragHandle(columns: readonly Column[], span: Span, handle: 'first' | 'last'): Drag {
  // Counted in gaps between bars: the fixed edge, and the direction in which its last bar lies.
  const [fixed, inward] = handle === 'first' ? [span.last + 1, -1] : [span.first, 1];
  return x => {
    const between = columns.filter(column => (column.left + column.right) / 2 <= x + atEdge).length;
    const moved = between === fixed ? fixed + inward : between;
    return { first: Math.min(fixed, moved), last: Math.max(fixed, moved) - 1 };
  };
}

/** Moves the whole choice; days stay days. */
export function dragSpan(columns: readonly Column[], span: Span, start: number): Drag {
  const from = columnAt(columns, start);
  const room = roomOf(columns, span);
  return x => {
    const wanted = columnAt(columns, x) - from;
    const by = Math.min(Math.max(wanted, room.first - span.first), room.last - span.last);
    return { first: span.first + by, last: span.last + by };
  };
}

/** Draws a new choice. */
export function dragGround(columns: readonly Column[], start: number): Drag {
  const from = columnAt(columns, start);
  return x => {
    const at = columnAt(columns, x);
    return { first: Math.min(from, at), last: Math.max(from, at) };
  };
}

/** Whether the choice can be moved: not if it fills its period. */
export function hasRoom(columns: readonly Column[], span: Span): boolean {
  return !isSame(roomOf(columns, span), span);
}

/** The visible bar under a point, or the one before it. */
export function columnAt(columns: readonly Column[], x: number): number {
  const shown = columns.findIndex(column => column.right > column.left);
  return Math.max(columns.findLastIndex(column => column.right > column.left && column.left <= x), shown);
}

/** The period that contains the whole choice; else all time. */
export function roomOf(columns: readonly Column[], span: Span): Span {
  const stretch = columns[span.first]?.stretch;
  return stretch === columns[span.last]?.stretch
    ? { first: columns.findIndex(column => column.stretch === stretch), last: columns.findLastIndex(column => column.stretch === stretch) }
    : { first: 0, last: columns.length - 1 };
}
