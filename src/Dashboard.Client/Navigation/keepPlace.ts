import { selectorOf } from './sameElement';

/** How far a page and the lists within it were scrolled, in CSS pixels. */
interface Place {
  /** The address that the page said it was drawn for. */
  readonly drawn: string;
  readonly left: number;
  readonly top: number;
  /** By selectors that find them again. */
  readonly lists: readonly (readonly [selector: string, left: number, top: number])[];
}

/**
 * Back and Forward lead to where the reader was on the page. The browser scrolls before the content is there, when the page is still as
 * long as the one
 * that is left; so it is told not to, and the place is kept with the entry of the history and given back once the content of that entry is
 * drawn
 * (docs/decisions/0055). A link that closes what is open leads to where it was opened. Where the browser has no Navigation API, it is left
 * to the browser.
 */
export function keepPlace(page: Document, signal: AbortSignal): void {
  const { navigation } = globalThis;
  if (!navigation?.currentEntry) return;
  const scrolled = new Set<Element>();
  let drawn = drawnFor(page);
  let isDrawn = true;
  let wanted = placeOf(navigation.currentEntry);
  let isClosing = false;
  let isClosed = false;

  // Not what was shown before, where the reader goes on before the content of the entry is there.
  const save = () => {
    if (isDrawn || drawn === location.pathname + location.search) navigation.updateCurrentEntry({ state: measured(drawn, scrolled) });
  };
  const restore = () => {
    if (wanted?.drawn !== drawn) return;
    const place = wanted;
    wanted = null;
    isDrawn = true;
    const show = () => {
      scrollTo(page, scrolled, place);
      if (isClosed) showFocus(page);
    };
    show();
    // Blazor scrolls to the part that an address names, once the page is drawn.
    if (location.hash) requestAnimationFrame(show);
  };
  const changes = new MutationObserver(() => {
    const now = drawnFor(page);
    if (now === drawn) return;
    drawn = now;
    isDrawn = true;
    restore();
  });

  page.addEventListener('scroll', ({ target }) => {
    if (target instanceof Element) scrolled.add(target);
  }, { signal, capture: true, passive: true });
  page.addEventListener('click', ({ target }) => {
    isClosing = target instanceof Element && target.closest('a[data-escape]') !== null;
  }, { signal, capture: true });
  navigation.addEventListener('navigate', ({ navigationType, destination }) => {
    if (navigationType !== 'replace') save();
    // Until a document is there again, the browser is as good.
    if (!destination.sameDocument) history.scrollRestoration = 'auto';
  }, { signal });
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    if (!navigationType) return;
    history.scrollRestoration = 'manual';
    if (navigationType === 'replace') return;
    isDrawn = false;
    const { currentEntry } = navigation;
    isClosed = isClosing;
    isClosing = false;
    const entry = navigationType === 'traverse' ? currentEntry : isClosed ? before(currentEntry, navigation.entries()) : null;
    wanted = entry ? placeOf(entry) : null;
    restore();
  }, { signal });
  addEventListener('pagehide', save, { signal });
  signal.addEventListener('abort', () => changes.disconnect());

  history.scrollRestoration = 'manual';
  restore();
  changes.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
}

// The first link of a page leads to a part of that page. What is shown changes as a whole, this link with it (LoadedPage.cs).
function drawnFor(page: Document): string {
  return page.querySelector('a.skip')?.getAttribute('href')?.split('#', 1)[0] ?? '';
}

/** The last entry before this one that showed the same. */
function before(entry: NavigationHistoryEntry | null, entries: readonly NavigationHistoryEntry[]): NavigationHistoryEntry | null {
  return entry ? entries.slice(0, entry.index).reverse().find(({ url }) => withoutPart(url) === withoutPart(entry.url)) ?? null : null;
}

function withoutPart(url: string | null): string | undefined {
  return url?.split('#', 1)[0];
}

function placeOf(entry: NavigationHistoryEntry): Place | null {
  return (entry.getState() as Place | undefined) ?? null;
}

function measured(drawn: string, scrolled: Set<Element>): Place {
  for (const list of scrolled) {
    if (!list.isConnected) scrolled.delete(list);
  }
  const lists = [...scrolled].map(list => [pathTo(list), list.scrollLeft, list.scrollTop] as const);
  return { drawn, left: scrollX, top: scrollY, lists };
}

function scrollTo(page: Document, scrolled: ReadonlySet<Element>, { left, top, lists }: Place): void {
  // A list that had not been scrolled then was at its beginning.
  for (const list of scrolled) list.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  for (const [selector, x, y] of lists) page.querySelector(selector)?.scrollTo({ left: x, top: y, behavior: 'instant' });
  globalThis.scrollTo({ left, top, behavior: 'instant' });
}

// Who has stepped on from what was opened is further down the list than where it was opened.
function showFocus({ activeElement: focus, body }: Document): void {
  if (!focus || focus === body) return;
  const { top, bottom } = focus.getBoundingClientRect();
  const within = focus.closest('.side, .list')?.getBoundingClientRect();
  if (bottom < Math.max(0, within?.top ?? 0) || top > Math.min(innerHeight, within?.bottom ?? innerHeight))
    focus.scrollIntoView({ block: 'center' });
}

function pathTo(element: Element): string {
  const { parentElement: parent } = element;
  return (
    selectorOf(element) ?? (parent ? `${pathTo(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})` : element.localName)
  );
}
