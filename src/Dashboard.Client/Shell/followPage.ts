/** Keeps in step with the page, by whomever it is drawn: the focus with the panel that opens and closes, the colours with the address. */
export function followPage(page: Document, signal: AbortSignal): void {
  let open = opened(page);
  const changes = new MutationObserver(() => {
    followColours(page);
    const now = opened(page);
    if (now !== open) movePanelFocus(page, open, now);
    open = now;
  });
  changes.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-thing', 'href'] });
  signal.addEventListener('abort', () => changes.disconnect());
}

function opened(page: Document): string | undefined {
  return page.getElementById('panel')?.dataset['thing'];
}

function movePanelFocus(page: Document, before: string | undefined, now: string | undefined): void {
  const panel = page.getElementById('panel');
  if (now && panel) {
    const isWithin = before !== undefined && panel.contains(page.activeElement);
    panel.scrollTop = 0;
    panel.scrollIntoView();
    if (!isWithin) panel.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  } else if (before) {
    leftFor(page, before)?.focus();
  }
}

// The row, else what else leads to it, else the list.
function leftFor(page: Document, thing: string): HTMLElement | SVGElement | null | undefined {
  const links = [`#${CSS.escape(thing)} a`, `[data-event="${CSS.escape(thing.slice('event-'.length))}"]`]
    .flatMap(selector => [...page.querySelectorAll<SVGElement | HTMLElement>(selector)]);
  return links.find(link => link.checkVisibility()) ?? page.getElementById('events');
}

// The document's element is outside of what the runtime draws.
function followColours(page: Document): void {
  const mode = new URLSearchParams(page.location.search).get('theme-mode');
  if (mode === 'light' || mode === 'dark') page.documentElement.dataset['theme'] = mode;
  else delete page.documentElement.dataset['theme'];
}
