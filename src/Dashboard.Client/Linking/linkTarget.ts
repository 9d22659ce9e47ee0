import { markSelector } from './marksOnPage';

/** The hovered or focused target. */
export type LinkTarget =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'claims'; readonly ids: readonly string[] }
  | { readonly kind: 'mark'; readonly selector: string }
  | { readonly kind: 'country' }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'value'; readonly facet: string; readonly id: string };

const row = 'event-';

/** The target that an element represents, or is inside of. */
export function linkTargetOf(element: Element | null): LinkTarget | null {
  const found = element?.closest<HTMLElement | SVGElement>(
    `[data-claim], [data-event], .event[id^="${row}"], a.mark, .whole-country, .column, [data-value]`,
  );
  if (!found) return null;
  const { claim, event, from, to, facet, value } = found.dataset;
  if (claim !== undefined) return { kind: 'claims', ids: claim.split(' ') };
  if (event !== undefined) return { kind: 'event', id: event };
  if (found.matches('a.mark')) return { kind: 'mark', selector: markSelector(found) };
  if (found.matches('.whole-country')) return { kind: 'country' };
  if (facet !== undefined && value !== undefined) return { kind: 'value', facet, id: value };
  if (from !== undefined && to !== undefined) return { kind: 'days', from, to };
  return { kind: 'event', id: found.id.slice(row.length) };
}
