import { goTo } from '../Shell/address';
import type { Asked, Said } from './messages';

/** Tells the page that has the frame what it shows and how tall that is, and shows what that page asks for. Nothing secret is said, so whoever has the frame may hear it. */
export function speakWithHost(page: Document, signal: AbortSignal): void {
  if (parent === window) return;
  let height = 0;
  let query: string | undefined;
  const say = (words: Said) => parent.postMessage(words, '*');
  const measure = () => {
    const main = page.querySelector('main');
    const now = main ? Math.ceil(main.getBoundingClientRect().height) : 0;
    if (now && now !== height) say({ eventDashboard: 'height', height: height = now });
  };
  const tell = () => {
    measure();
    if (query === location.search) return;
    query = location.search;
    say({ eventDashboard: 'shown', query, title: page.title, view: page.documentElement.dataset['view'] ?? '' });
  };
  const sizes = new ResizeObserver(measure);
  const follow = () => {
    const main = page.querySelector('main');
    sizes.disconnect();
    if (main) sizes.observe(main);
    tell();
  };
  const turned = new MutationObserver(follow);
  turned.observe(page.body, { childList: true });
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isAsked(data)) return;
    if (data.query !== location.search) goTo(location.pathname + data.query, { replacing: true });
  }, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    turned.disconnect();
  });
  follow();
}

function isAsked(data: unknown): data is Asked {
  return typeof data === 'object' && data !== null && 'eventDashboard' in data && data.eventDashboard === 'show'
    && 'query' in data && typeof data.query === 'string' && data.query.length < 8_000 && (data.query === '' || data.query.startsWith('?'));
}
