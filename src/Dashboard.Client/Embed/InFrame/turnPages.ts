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
      // Days that were typed lead on to the address that has them in numbers.
      enter?.(answer.url + address.hash);
      show(page, next, address.hash);
    } catch {
      if (!asked.aborted) location.assign(address);
    }
  };
  globalThis.turnPage = (address, { replacing }) =>
    void turn(new URL(address, location.href), to => history[replacing ? 'replaceState' : 'pushState'](null, '', to));

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
  take(next.documentElement, page.documentElement, ['lang', 'dir', 'data-texts', 'data-theme']);
  take(next.body, page.body, ['class', 'data-view']);
  old.replaceWith(main);
  if (!focused || (page.activeElement && page.activeElement !== page.body)) return;
  const target = hash ? main.querySelector<HTMLElement>(`#${CSS.escape(hash.slice(1))} a, #${CSS.escape(hash.slice(1))}`) : null;
  // What has opened takes the focus by itself: followPage.ts.
  const opened = main.querySelector<HTMLElement>('[data-opener]')?.dataset['opener'];
  if (opened && opened !== old.querySelector<HTMLElement>('[data-opener]')?.dataset['opener']) return;
  const heading = main.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  (target ?? same(focused, main) ?? heading)?.focus({ preventScroll: true });
}

function take(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value === null) to.removeAttribute(name);
    else to.setAttribute(name, value);
  }
}

// What has the same id, is the mark of the same place, or has the same name.
function same(focused: Element, main: Element): HTMLElement | null {
  const { id } = focused;
  const mark = focused.getAttribute('data-id') ?? focused.getAttribute('data-spot');
  if (id) return main.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (mark) return main.querySelector<HTMLElement>(`[data-id="${CSS.escape(mark)}"], [data-spot="${CSS.escape(mark)}"]`);
  const name = nameOf(focused);
  return [...main.querySelectorAll<HTMLElement>(focused.localName)].find(element => nameOf(element) === name) ?? null;
}

function nameOf(element: Element): string | null {
  return element.ariaLabel ?? element.textContent;
}
