// The script that other sites load: it defines <event-dashboard> and fits plain frames to their content. It stores nothing and makes no
// requests of its own.
import { EventDashboard } from './eventDashboard';
import { isFrameEvent } from '../frameMessages';
import { fitFrame, framesOf } from './plainFrames';

const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const { origin } = new URL(script?.src ?? location.href);

if (!customElements.get('event-dashboard')) {
  customElements.define('event-dashboard', class extends EventDashboard {
    protected override readonly origin = origin;
  });
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (!isFrameEvent(data) || (from === origin && EventDashboard.hear(source, data))) return;
    // A sandboxed frame has an opaque origin: it is identified by its window, and only its height is used.
    if (from === origin || from === 'null') fitFrame(origin, source, data);
  });
  // For frames that posted before this script was loaded.
  for (const frame of framesOf(origin)) frame.contentWindow?.postMessage({ eventDashboard: 'say' }, '*');
}
