import type { Map as LeafletMap } from 'leaflet';

/** A drag that ends on a mark does not follow its link. */
export function linksAfterDrags(map: LeafletMap, signal: AbortSignal): void {
  const container = map.getContainer();
  let dragged = false;
  map.on('dragstart', () => { dragged = true; });
  container.addEventListener('pointerdown', () => { dragged = false; }, { capture: true, signal });
  container.addEventListener('click', event => {
    // A click of the keyboard has no detail.
    if (dragged && event.detail > 0) event.preventDefault();
    dragged = false;
  }, { capture: true, signal });
}

/** Whether the map fills the screen, as the style sheet of the page says. */
export function fillsScreen(container: Element): boolean {
  return getComputedStyle(container).getPropertyValue('--map-fills') === '1';
}

/**
 * Where the page scrolls, or the one that has it in a frame may, one finger and the wheel go on scrolling it: two fingers, or the wheel
 * with Ctrl, move and zoom the map.
 */
export function leavePageItsGestures(map: LeafletMap, signal: AbortSignal): void {
  const container = map.getContainer();
  const yields = () => {
    const page = document.scrollingElement;
    const scrolls = !fillsScreen(container) && (parent !== window || (page !== null && page.scrollHeight > page.clientHeight));
    container.classList.toggle('yields', scrolls);
    return scrolls;
  };
  yields();
  map.on('resize', yields);
  container.addEventListener(
    'pointerdown',
    event => {
      if (yields() && event.pointerType !== 'mouse') map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true, signal },
  );
  container.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && yields()) map.scrollWheelZoom.disable();
      else map.scrollWheelZoom.enable();
    },
    { capture: true, passive: true, signal },
  );
}
