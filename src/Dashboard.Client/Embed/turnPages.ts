/**
 * Follows links to other addresses of frames within the document: what is live goes on, nothing flashes, the focus stays where it was.
 * Links to the pages lead out of the frame, as they say themselves. Whatever fails, the browser follows the link.
 */
export function turnPages(page: Document, signal: AbortSignal): void {
  let asking = new AbortController();

  const turn = async (address: URL, enter?: (address: string) => void) => {
    asking.abort();
    asking = new AbortController();
    const { signal: asked } = asking;
    try {
      const answer = await fetch(address, { signal: asked });
      if (!answer.ok) throw new Error(answer.statusText);
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (asked.aborted) return;
      enter?.(address.href);
      show(page, next, address.hash);
    } catch {
      if (!asked.aborted) location.assign(address);
    }
  };
  globalThis.turnPage = (address, { replacing }) => void turn(new URL(address, location.href), to => history[replacing ? 'replaceState' : 'pushState'](null, '', to));

  page.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = addressOf(event);
    if (!address || address.origin !== location.origin || !address.pathname.startsWith('/embed/')) return;
    event.preventDefault();
    void turn(address, to => history.pushState(null, '', to));
  }, { signal });
  addEventListener('popstate', () => void turn(new URL(location.href)), { signal });
  signal.addEventListener('abort', () => asking.abort());
}

function addressOf(event: Event): URL | undefined {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement || node instanceof SVGAElement);
  const written = link?.getAttribute('href');
  return written ? new URL(written, location.href) : undefined;
}

function show(page: Document, next: Document, hash: string): void {
  const [old, main] = [page.querySelector('main'), next.querySelector('main')];
  if (!old || !main) throw new Error('There is nothing in that frame.');
  const { activeElement } = page;
  const focused = activeElement && old.contains(activeElement) ? activeElement : null;
  page.title = next.title;
  for (const name of ['lang', 'class', 'data-theme', 'data-view']) {
    const value = next.documentElement.getAttribute(name);
    if (value === null) page.documentElement.removeAttribute(name);
    else page.documentElement.setAttribute(name, value);
  }
  old.replaceWith(main);
  if (!focused || (page.activeElement && page.activeElement !== page.body)) return;
  const target = hash ? main.querySelector<HTMLElement>(`#${CSS.escape(hash.slice(1))} a, #${CSS.escape(hash.slice(1))}`) : null;
  (target ?? same(focused, main) ?? main.querySelector('h1'))?.focus({ preventScroll: true });
}

// What has the same id, or is the same link: of the same kind with the same name.
function same(focused: Element, main: Element): HTMLElement | null {
  if (focused.id) return main.querySelector<HTMLElement>(`#${CSS.escape(focused.id)}`);
  return [...main.querySelectorAll<HTMLElement>(focused.localName)]
    .find(element => element.ariaLabel === focused.ariaLabel && element.textContent === focused.textContent && element.getAttribute('class') === focused.getAttribute('class')) ?? null;
}
