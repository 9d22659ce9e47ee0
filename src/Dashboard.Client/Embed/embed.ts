// The script that pages of others load: it makes <event-dashboard> and fits plain frames to what they show. It stores nothing and calls nobody.
import { EventDashboard } from './eventDashboard';
import { isSaid } from './messages';
import { fitFrame, framesOf } from './plainFrames';

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const { origin } = new URL(script?.src ?? location.href);

if (!customElements.get('event-dashboard')) {
  customElements.define('event-dashboard', class extends EventDashboard {
    protected override readonly origin = origin;
  });
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from === origin && isSaid(data) && !EventDashboard.hear(source, data)) fitFrame(origin, source, data);
  });
  // What frames said before this script was here.
  for (const frame of framesOf(origin)) frame.contentWindow?.postMessage({ eventDashboard: 'say' }, '*');
}
