import { brushPreview } from './brushPreview';
import type { Days } from './brushPreview';
import { HeldIndex, indexed } from './eventIndex';
import { linkedStyles } from './linkedStyles';
import { linked } from './linkedThings';
import { marksOnPage } from './marksOnPage';
import { thingOf } from './thing';
import type { Thing } from './thing';

declare global {
  interface DocumentEventMap {
    /** Dispatched on the timeline while its brush is being moved, with null when it rests. */
    brushing: CustomEvent<Days | null>;
  }
}

// How far a pointer moves before it means what it is over, in pixels.
const slack = 4;
// How long what the brush showed stays while the page that it asked for is on its way.
const longestRest = 800;

/**
 * Shows what belongs together: what is pointed at or has the focus, in all other parts of the page; and while the timeline is brushed,
 * what its dates would leave. All of it is one style sheet of rules by ids, written anew in the next frame; no node is touched.
 */
export function linkThings(page: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets.push(sheet);
  let written = '';
  let pointed: Element | null = null;
  let at = { x: 0, y: 0 };
  // A pointer that has drawn dates lies on a bar of them by chance: it points at nothing before it has moved on from here.
  let rested: typeof at | null = null;
  let focused: Element | null = null;
  let brushed: Days | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const later = () => { frame ||= requestAnimationFrame(draw); };
  const index = new HeldIndex(page, signal, later);
  const changes = new MutationObserver(() => {
    if (rest) stopBrushing();
    later();
  });
  const draw = () => {
    frame = 0;
    const thing = thingOf(pointed?.isConnected ? pointed : null) ?? thingOf(focused?.isConnected ? focused : null);
    const styles = thing || brushed ? stylesOf(thing) : '';
    if (styles === written) return;
    if (!written) changes.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-index', 'data-from', 'data-to', 'data-count'] });
    if (!styles) changes.disconnect();
    sheet.replaceSync(written = styles);
  };
  const stylesOf = (thing: Thing | null) => {
    const known = index.get();
    const marks = marksOnPage(page, known);
    if (brushed) return brushPreview(brushed, known, marks, page);
    return thing ? linkedStyles(linked(thing, known, { marks, columns: columnsOf(page), ...datesOf(page) })) : '';
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
    // A finger has no hover, and what is dragged is not pointed at.
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
    if (!detail && brushed && (brushed.from !== from || brushed.to !== to)) rest = setTimeout(stopBrushing, longestRest);
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
