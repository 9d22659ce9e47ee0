import type { LiveTimeline } from './liveTimeline';
import { keyed } from './steps';

const rest = 500; // milliseconds after the last key

/** Arrows move a handle by a bar, Page by a week, Home and End as far as it goes; Enter does not wait, Escape undoes. */
export function followKeys(timeline: LiveTimeline, host: HTMLElement, signal: AbortSignal): void {
  const { brush, grips } = timeline;
  host.addEventListener('keydown', event => {
    const handle = grips.endOf(event);
    if (!handle || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') brush.release();
    else if (event.key === 'Escape') {
      if (!brush.cancel()) return;
    } else {
      timeline.read();
      const { ground: { columns }, shown } = timeline;
      const wanted = keyed(columns, shown[handle], event.key, handle === 'first' ? 'from' : 'to');
      if (wanted === undefined) return;
      brush.take();
      const [least, most] = handle === 'first' ? [0, shown.last] : [shown.first, columns.length - 1];
      brush.show({ ...shown, [handle]: Math.min(Math.max(wanted, least), most) }, rest, () => brush.release());
    }
    event.preventDefault();
  }, { signal });
}
