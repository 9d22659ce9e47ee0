const sheet = new CSSStyleSheet();

/** Highlights the outline of a region while its mark is hovered or focused, by a style sheet, because Razor owns the outline. */
export function followRegions(container: HTMLElement, signal: AbortSignal): void {
  document.adoptedStyleSheets.push(sheet);
  const edge = ({ target }: Event, look: string) => {
    const mark = target instanceof Element ? target.closest<SVGElement>('a.mark[data-kind="region"]') : null;
    const region = mark?.dataset['region'];
    sheet.replaceSync(region ? `event-map path.region[data-region="${CSS.escape(region)}"] { ${look}; stroke-dasharray: none }` : '');
  };
  for (const name of ['pointerover', 'pointerleave', 'focusout']) {
    container.addEventListener(name, event => edge(event, 'stroke: var(--ink); stroke-width: 1.5px'), { signal });
  }
  container.addEventListener('focusin', event => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) edge(event, 'stroke-width: 3px');
  }, { signal });
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  });
}
