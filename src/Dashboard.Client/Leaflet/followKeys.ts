import type { Map as LeafletMap } from 'leaflet';

const step = 80; // pixels
const margin = 24; // pixels that stay free around a mark that has the focus

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** Arrow keys move the map while it has the focus itself; plus, minus and 0 zoom it; a mark that takes the focus is moved into sight. */
export function followKeys(
  map: LeafletMap,
  to: { readonly nearer: () => void; readonly farther: () => void; readonly whole: () => void },
  animate: boolean,
  signal: AbortSignal,
): void {
  const container = map.getContainer();
  const box = container.parentElement!;

  box.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const pan = event.target === container && !event.shiftKey ? arrows[event.key] : undefined;
    if (pan) map.panBy([...pan], { animate });
    else if (event.key === '+' || event.key === '=') to.nearer();
    else if (event.key === '-' || event.key === '_') to.farther();
    else if (event.key === '0') to.whole();
    else return;
    event.preventDefault();
  }, { signal });

  box.addEventListener('focusin', event => {
    const mark = event.target instanceof Element && event.target.matches(':focus-visible') ? event.target.closest('a') : null;
    const shape = [...mark?.querySelectorAll('.hit') ?? []].find(part => part.getBoundingClientRect().width > 0);
    if (!shape) return;
    const [spot, view] = [shape.getBoundingClientRect(), container.getBoundingClientRect()];
    const x = beyond(spot.left - margin - view.left, spot.right + margin - view.right);
    const y = beyond(spot.top - margin - view.top, spot.bottom + margin - view.bottom);
    if (isOutside(spot, view)) map.panBy([x, y], { animate: false });
  }, { signal });
}

// How far something lies beyond an edge; negative before the first.
function beyond(before: number, after: number): number {
  return before < 0 ? before : Math.max(after, 0);
}

function isOutside(spot: DOMRect, view: DOMRect): boolean {
  return spot.left < view.left || spot.right > view.right || spot.top < view.top || spot.bottom > view.bottom;
}
