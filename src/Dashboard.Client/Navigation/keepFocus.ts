import { selectorOf } from './sameElement';
import { isShown } from './shown';

/** What has the focus, and what is around it. */
interface Place {
  readonly element: Element;
  /** Finds the same element however it is drawn; null if only the element itself will do. */
  readonly same: string | null;
  /** The elements in line with it, those after it first. */
  readonly beside: readonly Element[];
  /** What it is in, from the closest. */
  readonly within: readonly Element[];
}

// Fields and buttons are not led to: a phone would bring up its keyboard, and a key that is still down would press. The links of the
// standfirst lead away from the filter that has changed.
const focusable = '[tabindex], a[href]:not(.skip, .standfirst a)';

/**
 * The focus stays on the page when what had it is gone or has become something else: it goes to the same element of the new page,
 * else to what stood beside it, else to what comes first in the closest part of the page that is left.
 */
export function keepFocus(page: Document, signal: AbortSignal): void {
  let at: Place | null = null;
  page.addEventListener('focusin', ({ target }) => {
    at = target instanceof Element ? placeOf(target) : null;
  }, { signal });
  page.addEventListener('focusout', ({ target }) => {
    // The reader has left it; what is taken away or hidden loses the focus too.
    queueMicrotask(() => {
      if (at?.element === target && isShown(at.element)) at = null;
    });
  }, { signal });

  const settle = (isDrawn: boolean) => {
    if (!at) return;
    const { activeElement } = page;
    const isLost =
      activeElement === at.element
        ? selectorOf(at.element) !== at.same || (isDrawn && !isShown(at.element))
        : !activeElement || activeElement === page.body;
    if (isLost) moveFrom(page, at);
    if (page.activeElement && page.activeElement !== page.body) at = placeOf(page.activeElement);
  };
  // After all who know more of the change, as that something was opened, or that the runtime takes over.
  let isDrawing = false;
  const changes = new MutationObserver(() => {
    queueMicrotask(() => settle(false));
    if (isDrawing) return;
    isDrawing = true;
    // What a change has hidden is known when it is drawn; to ask before that costs a phone as much as drawing it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDrawing = false;
        settle(true);
      }),
    );
  });
  changes.observe(page.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'data-theme', 'data-value', 'data-id', 'href'],
  });
  signal.addEventListener('abort', () => changes.disconnect());
}

function placeOf(element: Element): Place {
  const within: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement) within.push(part);
  const item = element.closest('li') ?? element;
  const line = [...(item.parentElement?.children ?? [])];
  const index = line.indexOf(item);
  return { element, same: selectorOf(element), beside: [...line.slice(index + 1), ...line.slice(0, index).reverse()], within };
}

function moveFrom(page: Document, { same, beside, within, element }: Place): void {
  const candidates = function* (): Iterable<Element> {
    if (same) yield* page.querySelectorAll(same);
    if (isShown(element)) yield element;
    for (const part of [...beside, ...within]) {
      if (part.matches(focusable)) yield part;
      yield* part.querySelectorAll(focusable);
    }
  };
  for (const candidate of candidates()) {
    if (!isShown(candidate)) continue;
    (candidate as HTMLElement | SVGElement).focus({ preventScroll: true });
    if (candidate === page.activeElement) return;
  }
}
