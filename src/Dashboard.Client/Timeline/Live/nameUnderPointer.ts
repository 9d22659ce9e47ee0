import { themeCounts } from '../../Linking/themeCounts';
import type { LiveTimeline } from './liveTimeline';

/** Names the hovered or focused part: a key moment without a flag, or a bar with its days, events and themes. */
export function nameUnderPointer(timeline: LiveTimeline, host: HTMLElement, signal: AbortSignal): void {
  const name = (event: Event) => {
    const named = event.target instanceof Element ? event.target.closest('a.moment, a.column, a.untimed') : null;
    if (!named || timeline.brush.span) return;
    const spot = (named.querySelector('.bar:last-of-type') ?? named).getBoundingClientRect();
    const view = host.getBoundingClientRect();
    timeline.label.say(wordsOf(named, host), spot.left + spot.width / 2 - view.left, spot.top - view.top, view.width);
  };
  const forget = () => {
    if (!timeline.brush.span) timeline.label.hide();
  };
  for (const [comes, goes] of [['pointerover', 'pointerout'], ['focusin', 'focusout']] as const) {
    host.addEventListener(comes, name, { signal });
    host.addEventListener(goes, forget, { signal });
  }
}

// The heights of a bar's pieces are proportional to the events of their themes.
function wordsOf(named: Element, host: HTMLElement): string {
  const pieces = [...named.querySelectorAll('.bar')].map(bar => ({
    name: host.getAttribute(`data-theme-${/ t-([a-z0-9]+)/.exec(bar.getAttribute('class') ?? '')?.[1] ?? ''}`),
    height: Number.parseFloat(bar.getAttribute('height') ?? ''),
  }));
  const counts = themeCounts(pieces.map(piece => piece.height), Number(named.getAttribute('data-count')));
  const themes = pieces.flatMap(({ name }, index) => (name ? [`${name} ${counts[index]}`] : []));
  return [named.ariaLabel ?? '', ...themes].join(' · ');
}
