import { isShown } from './shown';

/**
 * Keeps in step with the page, by whomever it is drawn: the focus with what opens and closes and with the next page, the colours with the
 * address.
 */
export function followPage(page: Document, signal: AbortSignal): void {
  let open = opened(page);
  let at = headed(page);
  const changes = new MutationObserver(() => {
    followColours(page);
    const now = opened(page);
    moveFocus(page, open, now);
    open = now;
    const next = headed(page);
    if (next.heading && next.words !== at.words && next.path !== at.path) {
      begin(next.heading);
      at = next;
    }
  });
  changes.observe(page.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-opener', 'href'],
  });
  signal.addEventListener('abort', () => changes.disconnect());
}

// A page has changed if both its address and its heading have: the address changes first.
function headed(page: Document): { path: string; heading: HTMLElement | null; words: string | undefined } {
  const heading = page.querySelector<HTMLElement>('main h1') ?? page.querySelector<HTMLElement>('h1');
  return { path: page.location.pathname, heading, words: heading?.textContent };
}

// As after a load of the document, where a screen reader begins with the page: the link that led here is gone or says nothing of it.
function begin(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// What is open names in data-opener the id of what it was opened from.
function opened(page: Document): Map<string, HTMLElement> {
  return new Map([...page.querySelectorAll<HTMLElement>('[data-opener]')].map(element => [element.dataset['opener'] ?? '', element]));
}

function moveFocus(page: Document, before: ReadonlyMap<string, HTMLElement>, now: ReadonlyMap<string, HTMLElement>): void {
  const came = [...now].find(([opener]) => !before.has(opener))?.[1];
  const went = [...before.keys()].find(opener => !now.has(opener));
  if (came) {
    came.scrollTop = 0;
    came.scrollIntoView();
    if (!came.contains(page.activeElement)) came.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  } else if (went) {
    leftFor(page, went)?.focus();
  }
}

// What it was opened from, else what else leads to it, else the list.
function leftFor(page: Document, opener: string): HTMLElement | SVGElement | null | undefined {
  const id = CSS.escape(opener);
  const links = [`a#${id}, #${id} a`, `[data-event="${CSS.escape(opener.replace(/^event-/, ''))}"]`]
    .flatMap(selector => [...page.querySelectorAll<SVGElement | HTMLElement>(selector)]);
  return links.find(isShown) ?? page.getElementById('events');
}

// The document's element is outside of what the runtime draws.
function followColours(page: Document): void {
  const mode = new URLSearchParams(page.location.search).get('theme-mode');
  if (mode === 'light' || mode === 'dark') page.documentElement.dataset['theme'] = mode;
  else delete page.documentElement.dataset['theme'];
}
