import { editable } from '../Navigation/editable';
import { hold } from './runtime';

const surface = '[data-needs-runtime]';
const maxWaitMs = 20_000;
const quiet = 2_000;
const rest = 1_000;

/**
 * Loads the runtime when the reader shows interest in a surface that needs it: hovers it, keeps the focus on it, or opens it; with a mouse
 * also when idle after two pages. Never while the reader types. A surface has an id and the attribute `data-needs-runtime` until it works.
 * Its click is repeated then; meanwhile it is `aria-busy`, and after a timeout `data-failed`, with the texts of `data-loading` and
 * `data-failing`. With `data-asked` it was opened by the address and needs no click; while it is hidden, as on phones, nothing is loaded
 * for it.
 */
export function bootOnIntent(page: Document, signal: AbortSignal): void {
  const listen = (name: string, listener: (event: Event) => void) => page.addEventListener(name, listener, { signal, capture: true });
  const load = () => {
    if (isOfVersion(page)) return;
    if (!editable(page.activeElement)) return hold.resolve();
    page.addEventListener('focusout', () => setTimeout(load), { signal, once: true });
  };

  listen('pointerover', event => {
    if (needing(event) && (event as PointerEvent).pointerType !== 'touch') load();
  });
  // Passing by with Tab does not count.
  let resting: ReturnType<typeof setTimeout> | undefined;
  listen('focusin', event => {
    if (needing(event)) resting = setTimeout(load, rest);
  });
  listen('focusout', () => clearTimeout(resting));
  listen('click', event => {
    const asked = needing(event);
    if (!asked) return;
    event.preventDefault();
    event.stopPropagation();
    load();
    repeatWhenReady(page, asked, signal);
  });
  const loadWhatIsAsked = () => {
    const asked = page.querySelector<HTMLElement>(`${surface}[data-asked]`);
    if (!asked?.checkVisibility()) return;
    load();
    repeatWhenReady(page, asked, signal);
  };
  loadWhatIsAsked();
  globalThis.Blazor?.addEventListener?.('enhancedload', loadWhatIsAsked);
  if (isDesk()) loadWhenQuiet(page, load, signal);
}

// The runtime answers from the current version: pages of an older one stay those of the server.
function isOfVersion(page: Document): boolean {
  const query = new URLSearchParams(page.location.search);
  return query.has('version') || query.has('shown');
}

function needing(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(surface) : null;
}

function repeatWhenReady(page: Document, asked: HTMLElement, signal: AbortSignal): void {
  if (asked.ariaBusy === 'true') return;
  asked.ariaBusy = 'true';
  delete asked.dataset['failed'];
  const changes = new MutationObserver(() => {
    const ready = page.getElementById(asked.id);
    if (!ready || ready.matches(surface)) return;
    end();
    ready.click();
  });
  const end = () => {
    changes.disconnect();
    clearTimeout(limit);
  };
  const limit = setTimeout(() => {
    end();
    asked.ariaBusy = null;
    asked.dataset['failed'] = '';
  }, maxWaitMs);
  changes.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-needs-runtime'] });
  signal.addEventListener('abort', end);
}

function isDesk(): boolean {
  const { connection, deviceMemory } = navigator as Navigator & { connection?: { saveData?: boolean }; deviceMemory?: number };
  return matchMedia('(hover: hover) and (pointer: fine)').matches && !connection?.saveData && (deviceMemory ?? 8) > 4;
}

function loadWhenQuiet(page: Document, load: () => void, signal: AbortSignal): void {
  let pages = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    if (pages >= 2 && !signal.aborted) waiting = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(load), quiet);
  };
  globalThis.Blazor?.addEventListener?.('enhancedload', () => {
    pages++;
    wait();
  });
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll']) {
    page.addEventListener(name, wait, { signal, capture: true, passive: true });
  }
}
