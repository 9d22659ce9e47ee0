import { goTo } from '../../Addresses/address';
import { isFrameCommand } from '../frameMessages';
import type { FrameEvent } from '../frameMessages';

/**
 * Tells the host page what the frame shows and how tall it is, and follows its commands. Nothing in these messages is secret: any host page
 * may read them.
 */
export function exchangeArticleMessages(page: Document, signal: AbortSignal): void {
  if (parent === window) return;
  let height: number | undefined;
  let query: string | undefined;
  const say = (words: FrameEvent) => parent.postMessage(words, '*');
  const measure = () => {
    const main = page.querySelector('main');
    if (!main) return;
    // The natural height of the view (embedSize.css), even if its frame is lower.
    const wanted = Number.parseFloat(getComputedStyle(main).getPropertyValue('--height')) || 0;
    const now = Math.ceil(Math.max(main.getBoundingClientRect().height, wanted));
    if (now !== height && now > 0) say({ eventDashboard: 'height', height: height = now });
  };
  const tell = () => {
    measure();
    if (query !== location.search) say({ eventDashboard: 'shown', query: query = location.search, title: page.title });
  };
  const sizes = new ResizeObserver(measure);
  const follow = () => {
    const main = page.querySelector('main');
    sizes.disconnect();
    if (main) sizes.observe(main);
    tell();
  };
  const turns = new MutationObserver(follow);
  turns.observe(page.body, { childList: true });
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isFrameCommand(data)) return;
    if (data.eventDashboard === 'say') {
      height = query = undefined;
      tell();
    } else if (data.query !== location.search) {
      goTo(location.pathname + data.query, { replacing: true });
    }
  }, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    turns.disconnect();
  });
  follow();
}
