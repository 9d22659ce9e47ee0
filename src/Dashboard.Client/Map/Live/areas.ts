/** A rectangle of the window, pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether they share more than an edge, or come nearer to each other than a gap. */
export function meets(one: Area, other: Area, gap = 0): boolean {
  return one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom + gap && other.top < one.bottom + gap;
}

/** Whether one lies in the other, so far from its edges. */
export function isWithin(one: Area, other: Area, edge = 0): boolean {
  return one.left >= other.left + edge && one.right <= other.right - edge && one.top >= other.top + edge && one.bottom <= other.bottom - edge;
}

/** The one of some parts that is drawn: of three layouts one is shown. */
export function drawnOf(parts: Iterable<Element>): DOMRect | undefined {
  return [...parts].map(part => part.getBoundingClientRect()).find(area => area.width > 0);
}

/** The ring around a mark as it is drawn. */
export function shapeOf(mark: Element | undefined): DOMRect | undefined {
  return drawnOf(mark?.querySelectorAll('.state') ?? []);
}
