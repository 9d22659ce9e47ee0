/** A rectangle of the window, pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether they overlap, or are closer than a gap. */
export function intersects(one: Area, other: Area, gap = 0): boolean {
  return one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom + gap && other.top < one.bottom + gap;
}

/** Whether one lies inside the other, at least this far from its edges. */
export function isWithin(one: Area, other: Area, edge = 0): boolean {
  return (
    one.left >= other.left + edge && one.right <= other.right - edge && one.top >= other.top + edge && one.bottom <= other.bottom - edge
  );
}

/** The visible one of three layouts. */
export function drawnOf(parts: Iterable<Element>): DOMRect | undefined {
  return [...parts].map(part => part.getBoundingClientRect()).find(area => area.width > 0);
}

/** The visible ring of a mark. */
export function shapeOf(mark: Element | undefined): DOMRect | undefined {
  return drawnOf(mark?.querySelectorAll('.state') ?? []);
}

/** The controls of a map, and of the page over it. */
export function controlsOver(box: Element, host: Element): DOMRect[] {
  return [
    ...box.querySelectorAll('.buttons, .scale, .layer-note, .only-seen'),
    ...(host.parentElement?.querySelectorAll('.whole-country') ?? []),
  ]
    .map(control => control.getBoundingClientRect())
    .filter(control => control.width > 0);
}
