import type { EventIndex } from './eventIndex';
import { faint, rule } from './linkedStyles';
import { overlaps } from './linkedEntities';
import type { MarkOnPage } from './marksOnPage';

/** Days, inclusive, as ISO dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const minRadius = 7; // pixels, the radius of one event in MarkSize.cs
const half = 6; // pixels, for a place without a mark now
const maxRings = 100;

/**
 * Style rules that preview other dates: marks shrink and grow by area, events that would be left out fade. Marks that count deaths stay:
 * the index knows events only.
 */
export function brushPreview(days: Days, index: EventIndex, marks: readonly MarkOnPage[], page: Document): string {
  const { events, places } = index;
  if (!events || !places) return '';
  const counts = new Array<number>(places.id.length).fill(0);
  const out: string[] = [];
  for (const [i, id] of events.id.entries()) {
    if (overlaps(index, i, days.from, days.to)) counts[events.place[i]!]!++;
    else if (page.getElementById(`event-${id}`)) out.push(id);
  }
  if (page.querySelector('event-map[data-counted-by]')) return rule(out, id => `.event#event-${CSS.escape(id)}`, faint);
  const sizes = marks.map(mark => ({ ...mark, now: mark.places.reduce((sum, place) => sum + counts[place]!, 0) }));
  const drawn = new Set(marks.flatMap(mark => mark.places));
  const bare = [...counts.keys()].filter(place => counts[place] && !drawn.has(place) && places.lat[place] !== null);
  return [
    rule(out, id => `.event#event-${CSS.escape(id)}`, faint),
    rule(sizes.filter(mark => !mark.now).map(mark => mark.selector), mark => mark, faint),
    ...sizes.filter(mark => mark.now && mark.now !== mark.count).map(resized),
    counts.some((count, place) => count && places.lat[place] === null) ? '' : `.whole-country{${faint}}`,
    rings(bare.slice(0, maxRings), places, page),
  ].join('');
}

function resized({ selector, now, count, radius }: MarkOnPage & { readonly now: number }): string {
  const scale = Math.max(Math.min(1, minRadius / radius), Math.sqrt(now / count)).toFixed(3);
  // One class per rule: browsers match those fastest.
  return rule(['.disc', '.ring', '.site', '.area'], part => `${selector} ${part}`, `scale:${scale}`)
    + rule(['.count', '.number'], part => `${selector} ${part}`, 'visibility:hidden');
}

// Over the drawing, which scales and moves with the map: no extra nodes are needed.
function rings(places: readonly number[], { lat, lon }: NonNullable<EventIndex['places']>, page: Document): string {
  const [left, top, width, aspect] = (page.querySelector<HTMLElement>('event-map')?.dataset['frame'] ?? '').split(' ').map(Number);
  if (places.length === 0 || left === undefined || top === undefined || !width || !aspect) return '';
  const positions = places.map(place => {
    const x = ((lon[place]! + 180) / 360 - left) / width;
    const y = ((1 - Math.asinh(Math.tan((lat[place]! * Math.PI) / 180)) / Math.PI) / 2 - top) / (width / aspect);
    return [x, y].map(share => `calc(${(share * 100).toFixed(3)}% + ${((2 * share - 1) * half).toFixed(2)}px)`).join(' ');
  });
  return (
    `event-map .frame{position:relative}event-map .frame::after{--ring:radial-gradient(circle,var(--land) 3px,var(--ink3) 3.5px 5px,transparent 5.5px);` +
    `position:absolute;inset:0;pointer-events:none;content:"";background:${positions.map(at => `var(--ring) ${at}/${2 * half}px ${2 * half}px no-repeat`).join()}}`
  );
}
