import type { LiveTimeline } from './liveTimeline';
import { keyed } from './steps';

const rest = 500; // debounce, milliseconds

/** Arrow keys move a handle by a bar, PageUp and PageDown by a week, Home and End to the limit; Enter skips the debounce, Escape undoes. */
export function followKeys(timeline: LiveTimeline, host: HTMLElement, signal: AbortSignal): void {
  const { brush, handles } = timeline;
  host.addEventListener('keydown', event => {
    const handle = handles.endOf(event);
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
      const [min, max] = handle === 'first' ? [0, shown.last] : [shown.first, columns.length - 1];
      brush.show({ ...shown, [handle]: Math.min(Math.max(wanted, min), max) }, rest, () => brush.release());
    }
    event.preventDefault();
  }, { signal });
}
