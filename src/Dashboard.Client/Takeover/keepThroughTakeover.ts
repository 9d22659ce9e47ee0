import { goTo } from '../Addresses/address';
import { selectorOf } from '../Navigation/sameElement';
import { hold } from './runtime';

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * At takeover, Blazor replaces the page of the server with an equal one of its own. The state of the old nodes is copied to the new ones:
 * focus, typed text and caret, scroll positions. Blazor renders the address at which the runtime began to load: a reader who has navigated
 * since is sent there again.
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
    // A removed node loses the focus too: it still counts as focused.
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

// The two pages are equal, so equal elements have equal positions; if the reader has navigated meanwhile, elements are matched by id, and
// the focused one by name.
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
