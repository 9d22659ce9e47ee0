interface Direction {
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Arrow keys move the focus to the nearest mark in that direction. */
export function moveBetweenMarks(page: Document, signal: AbortSignal): void {
  page.addEventListener('keydown', event => {
    const direction = directions[event.key];
    if (!direction || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = event.target instanceof Element ? event.target.closest('event-map a') : null;
    const map = from?.closest('event-map');
    if (!from || !map) return;
    const next = nearest(from, [...map.querySelectorAll<SVGAElement | HTMLAnchorElement>('a')], direction);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, { signal });
}

/** The marks reached from a mark by arrow keys or Tab. */
export function neighbours(from: Element, marks: readonly Element[]): Element[] {
  const drawn = marks.filter(mark => mark.checkVisibility());
  const at = drawn.indexOf(from);
  return [drawn[at - 1], drawn[at + 1], ...Object.values(directions).map(direction => nearest(from, drawn, direction))].filter(
    mark => mark !== undefined,
  );
}

function nearest<T extends Element>(from: Element, marks: readonly T[], direction: Direction): T | undefined {
  const start = centre(from);
  let best: T | undefined;
  let shortest = Infinity;
  for (const mark of marks) {
    if (mark === from || !mark.checkVisibility()) continue;
    const end = centre(mark);
    const along = (end.x - start.x) * direction.x + (end.y - start.y) * direction.y;
    const across = Math.abs((end.x - start.x) * direction.y) + Math.abs((end.y - start.y) * direction.x);
    // Sideways distance counts double, to prefer marks straight ahead.
    const distance = along + 2 * across;
    if (along > 1 && distance < shortest) {
      shortest = distance;
      best = mark;
    }
  }
  return best;
}

// Of its shape: a name beside it would move the centre of the whole.
function centre(mark: Element): { x: number; y: number } {
  const shapes = [...mark.querySelectorAll('.state')].map(part => part.getBoundingClientRect());
  const box = shapes.find(shape => shape.width > 0) ?? mark.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
