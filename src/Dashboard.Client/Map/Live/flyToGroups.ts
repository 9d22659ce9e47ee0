interface Flying {
  goTo(position: string, animate: boolean): void;
  focus(): void;
}

/**
 * A click on a group or hexagon moves the map to its places at once; the link loads them meanwhile. Not in the capture phase, in which the
 * click at the end of a drag is cancelled.
 */
export function flyToGroups(map: Flying, container: HTMLElement, signal: AbortSignal): void {
  container.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a.mark:is([data-kind="cluster"], [data-kind="hexagon"])') : null;
    const position = link && new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('map');
    if (!position || link.getAttribute('target') !== null) return;
    // The group will be gone. A click of the keyboard has no detail.
    if (event.detail === 0) map.focus();
    map.goTo(position, true);
  }, { signal });
}
