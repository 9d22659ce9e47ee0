import { goTo } from '../Addresses/address';
import { selectorOf } from '../Navigation/sameElement';
import { hold } from './runtime';

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * When the runtime takes over, Blazor puts a page that it has drawn itself, and that is the same, in the place of the page from the server.
 * What a reader has done to the old nodes is done to the new ones: the focus, what was written and the caret, how far parts were scrolled.
 * Blazor's page is that of the address at which the runtime began to load: who has gone on since is led there again.
 */
export function keepThroughTakeover(page: Document, signal: AbortSignal): void {
  const scrolled = new Map<Element, { left: number; top: number }>();
  let focused: Element | null = null;
  let begun = '';

  page.addEventListener('scroll', ({ target }) => {
    if (target instanceof Element) scrolled.set(target, { left: target.scrollLeft, top: target.scrollTop });
  }, { signal, capture: true, passive: true });
  page.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : null;
  }, { signal });
  page.addEventListener('focusout', ({ target }) => {
    // A node that is taken away loses the focus too: it is still the one that the reader was at.
    queueMicrotask(() => {
      if (focused === target && focused?.isConnected) focused = null;
    });
  }, { signal });

  const changes = new MutationObserver(records => {
    const taken = elements(records.flatMap(record => [...record.removedNodes]));
    const given = elements(records.flatMap(record => [...record.addedNodes])).filter(element => element.isConnected);
    if (taken.length === 0 || given.length === 0) return;
    changes.disconnect();
    for (const [old, now] of pairs(taken, given, focused)) {
      if (isWritten(old) && isWritten(now)) write(old, now);
      const position = scrolled.get(old);
      if (position) now.scrollTo({ ...position, behavior: 'instant' });
      if (old === focused && page.activeElement === page.body) focus(old, now);
    }
    scrolled.clear();
    if (page.location.href !== begun) setTimeout(() => goTo(page.location.href, { replacing: true }));
  });
  void hold.promise.then(() => {
    if (signal.aborted) return;
    begun = page.location.href;
    changes.observe(page.body, { childList: true });
  });
  signal.addEventListener('abort', () => changes.disconnect());
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.filter(node => node instanceof Element).flatMap(node => [node, ...node.querySelectorAll('*')]);
}

// The two pages are the same, so that the same element is at the same position; if the reader has gone on meanwhile, what has the same id is the same,
// and what has the focus is what has the same name.
function* pairs(taken: readonly Element[], given: readonly Element[], focused: Element | null): Iterable<[Element, Element]> {
  const alike = taken.length === given.length && taken.every((old, index) => old.tagName === given[index]?.tagName);
  for (const [index, old] of taken.entries()) {
    const now = alike ? given[index] : sameOf(old, given) ?? (old === focused ? named(old, given) : undefined);
    if (now) yield [old, now];
  }
}

function sameOf(old: Element, given: readonly Element[]): Element | undefined {
  const same = selectorOf(old);
  return same ? given.find(element => element.matches(same)) : undefined;
}

function named(old: Element, given: readonly Element[]): Element | undefined {
  return given.find(element => element.localName === old.localName && element.getAttribute('class') === old.getAttribute('class')
    && element.ariaLabel === old.ariaLabel && element.textContent === old.textContent);
}

function isWritten(element: Element): element is Written {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function write(old: Written, now: Written): void {
  if (old.value !== now.value && old.type !== 'hidden') now.value = old.value;
}

function focus(old: Element, now: Element): void {
  (now as HTMLElement | SVGElement).focus({ preventScroll: true });
  if (old instanceof HTMLInputElement && now instanceof HTMLInputElement && old.selectionStart !== null) {
    now.setSelectionRange(old.selectionStart, old.selectionEnd, old.selectionDirection ?? 'none');
  }
}
