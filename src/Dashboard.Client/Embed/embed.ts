// The script that pages of others load: it makes <event-dashboard> and fits plain frames to what they show. It stores nothing and calls nobody.
import { EventDashboard } from './eventDashboard';
import { isFrameEvent } from './messages';
import { fitFrame, framesOf } from './plainFrames';

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const { origin } = new URL(script?.src ?? location.href);

if (!customElements.get('event-dashboard')) {
  customElements.define('event-dashboard', class extends EventDashboard {
    protected override readonly origin = origin;
  });
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (!isFrameEvent(data) || (from === origin && EventDashboard.hear(source, data))) return;
    // The origin of a sandboxed frame is opaque: it is known by its window, and only its height is taken.
    if (from === origin || from === 'null') fitFrame(origin, source, data);
  });
  // What frames said before this script was here.
  for (const frame of framesOf(origin)) frame.contentWindow?.postMessage({ eventDashboard: 'say' }, '*');
}
