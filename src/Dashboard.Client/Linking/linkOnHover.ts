import { brushPreview } from './brushPreview';
import type { Days } from './brushPreview';
import { HeldIndex, indexed } from './eventIndex';
import { linkedStyles } from './linkedStyles';
import { linked } from './linkedEntities';
import { marksOnPage } from './marksOnPage';
import { linkTargetOf } from './linkTarget';
import type { LinkTarget } from './linkTarget';

declare global {
  interface DocumentEventMap {
    /** Dispatched on the timeline while its brush is being moved; null at the end. */
    brushing: CustomEvent<Days | null>;
  }
}

// pixels that a pointer moves before it hovers again
const slack = 4;
// How long the preview stays while the page loads, milliseconds.
const maxRestMs = 800;

/**
 * Highlights what is linked to the hovered or focused target in all parts of the page, and previews dates while the timeline is brushed.
 * All of it is one style sheet of rules by ids, rewritten in the next frame; no node is touched.
 */
export function linkOnHover(page: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets.push(sheet);
  let written = '';
  let pointed: Element | null = null;
  let at = { x: 0, y: 0 };
  // After brushing, the pointer is over a bar by chance: it hovers nothing before it has moved.
  let rested: typeof at | null = null;
  let focused: Element | null = null;
  let brushed: Days | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const later = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const index = new HeldIndex(page, signal, later);
  const changes = new MutationObserver(() => {
    if (rest) stopBrushing();
    later();
  });
  const draw = () => {
    frame = 0;
    const target = linkTargetOf(pointed?.isConnected ? pointed : null) ?? linkTargetOf(focused?.isConnected ? focused : null);
    const styles = target || brushed ? stylesOf(target) : '';
    if (styles === written) return;
    if (!written)
      changes.observe(page.body, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['data-index', 'data-from', 'data-to', 'data-count'],
      });
    if (!styles) changes.disconnect();
    sheet.replaceSync((written = styles));
  };
  const stylesOf = (target: LinkTarget | null) => {
    const known = index.get();
    const marks = marksOnPage(page, known);
    if (brushed) return brushPreview(brushed, known, marks, page);
    return target ? linkedStyles(linked(target, known, { marks, columns: columnsOf(page), ...datesOf(page) })) : '';
  };
  const point = (target: EventTarget | null) => {
    pointed = target instanceof Element ? target : null;
    later();
  };
  const stopBrushing = () => {
    clearTimeout(rest);
    rest = undefined;
    brushed = null;
    later();
  };

  page.addEventListener('pointerover', event => {
    // Touch has no hover, and dragging is not hovering.
    if (event.pointerType === 'touch' || event.buttons || rested) return;
    point(event.target);
  }, { signal, passive: true });
  page.addEventListener('pointermove', ({ clientX: x, clientY: y, target, buttons }) => {
    at = { x, y };
    if (!rested || buttons || Math.hypot(x - rested.x, y - rested.y) < slack) return;
    rested = null;
    point(target);
  }, { signal, passive: true });
  page.documentElement.addEventListener('pointerleave', () => {
    point(null);
  }, { signal });
  page.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element && target.matches(':focus-visible') ? target : null;
    later();
  }, { signal });
  page.addEventListener('focusout', () => {
    focused = null;
    later();
  }, { signal });
  page.addEventListener('brushing', ({ detail }) => {
    clearTimeout(rest);
    rest = undefined;
    if (!detail) [pointed, rested] = [null, at];
    const { from, to } = datesOf(page);
    if (!detail && brushed && (brushed.from !== from || brushed.to !== to)) rest = setTimeout(stopBrushing, maxRestMs);
    else brushed = detail;
    later();
  }, { signal });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(rest);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(other => other !== sheet);
  });
}

function datesOf(page: Document): Days {
  const { from = '', to = '' } = indexed(page)?.dataset ?? {};
  return { from, to };
}

function columnsOf(page: Document): string[] {
  return [...page.querySelectorAll<SVGElement>('.column')].map(column => column.dataset['from'] ?? '');
}
