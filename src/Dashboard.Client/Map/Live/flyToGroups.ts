interface Flying {
  readonly host: Element;
  goTo(position: string, animate: boolean): void;
  focus(): void;
}

/** A click on a group moves the map to its places at once; the link loads them meanwhile. */
export function flyToGroups(map: Flying, signal: AbortSignal): void {
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a.mark:is([data-kind="cluster"], [data-kind="hexagon"])') : null;
    const position = link && new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('map');
    if (!link || !position || !map.host.contains(link) || link.getAttribute('target') !== null) return;
    // The group will be gone. A click of the keyboard has no detail.
    if (event.detail === 0) map.focus();
    map.goTo(position, true);
  }, { signal, capture: true });
}
