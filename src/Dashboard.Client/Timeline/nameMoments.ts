import type { LiveTimeline } from './liveTimeline';

/** A key moment that has no flag is named while it is pointed at or has the focus. */
export function nameMoments(timeline: LiveTimeline, host: HTMLElement, signal: AbortSignal): void {
  const name = (event: Event) => {
    const moment = event.target instanceof Element ? event.target.closest('a.moment') : null;
    if (!moment || timeline.brush.span) return;
    const [spot, view] = [moment.getBoundingClientRect(), host.getBoundingClientRect()];
    timeline.label.say(moment.ariaLabel ?? '', spot.left + spot.width / 2 - view.left, spot.top - view.top, view.width);
  };
  const forget = () => {
    if (!timeline.brush.span) timeline.label.hide();
  };
  for (const [comes, goes] of [['pointerover', 'pointerout'], ['focusin', 'focusout']] as const) {
    host.addEventListener(comes, name, { signal });
    host.addEventListener(goes, forget, { signal });
  }
}
