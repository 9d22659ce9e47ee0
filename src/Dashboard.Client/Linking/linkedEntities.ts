import { firstHour, isHour, lastHour } from '../Addresses/hours';
import type { EventIndex } from './eventIndex';
import type { MarkOnPage } from './marksOnPage';
import type { LinkTarget } from './linkTarget';

type Events = NonNullable<EventIndex['events']>;

/** What is linked to a target. Ids, and selectors of marks; columns are named by their first day. */
export interface Linked {
  readonly events: Set<string>;
  readonly marks: Set<string>;
  /** For a column: marks without events on its days. */
  readonly faded: Set<string>;
  readonly columns: Set<string>;
  /** Facet and id. */
  readonly values: Set<string>;
  readonly claims: Set<string>;
  /** The claims before and after them in their chains. */
  readonly chain: Set<string>;
  readonly country: boolean;
}

/** What of the page can be linked. Days are inclusive; an empty one is none. */
interface OnPage {
  readonly marks: readonly MarkOnPage[];
  /** First days of the columns, ascending. */
  readonly columns: readonly string[];
  readonly from: string;
  readonly to: string;
}

/**
 * Finds what is linked to a target. Columns count regardless of the dates, as they are drawn; marks only within the chosen dates, unless
 * the target is a column.
 */
export function linked(target: LinkTarget, index: EventIndex, page: OnPage): Linked {
  const { events } = index;
  const own = eventsOf(target, index, page);
  const shown = target.kind === 'days' ? own : own.filter(i => overlaps(index, i, page.from, page.to));
  const claims = claimsOf(target, own, index, page);
  const places = new Set([...shown.map(i => events!.place[i]!), ...placesOf(target, claims, index, page)]);
  const marks = page.marks.filter(mark =>
    target.kind === 'mark' ? mark.selector === target.selector : mark.places.some(place => places.has(place)),
  );
  const selectors = new Set(marks.map(mark => mark.selector));
  return {
    events: new Set([...own.map(i => events!.id[i]!), ...(target.kind === 'event' ? [target.id] : [])]),
    marks: selectors,
    faded: new Set(target.kind === 'days' && events ? page.marks.map(mark => mark.selector).filter(mark => !selectors.has(mark)) : []),
    columns: new Set([...own.map(i => columnOf(beginOf(events!, i), page.columns)), ...(target.kind === 'days' ? [target.from] : [])]),
    values: new Set(valuesOf(target, own, claims, index, page)),
    claims: new Set(claims),
    chain: target.kind === 'claims' ? chainOf(target.ids, index) : new Set(),
    country: [...places].some(place => index.places?.lat[place] === null),
  };
}

/** Whether an event overlaps the dates: by its hours if it has a clock time, else by its days. */
export function overlaps({ events }: EventIndex, event: number, from: string, to: string): boolean {
  const [first, last] = [beginOf(events!, event), events!.lastHour?.[event] ?? events!.end[event]!];
  return (!from || lastHour(last) >= firstHour(from)) && (!to || firstHour(first) <= lastHour(to));
}

function beginOf({ firstHour: hours, start }: Events, event: number): string {
  return hours?.[event] ?? start[event]!;
}

// An event without a clock time is in no hour.
function beginsIn(events: Events, event: number, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const begin = beginOf(events, event);
  return isHour(from) ? isHour(begin) && from <= begin && begin <= to : from <= events.start[event]! && events.start[event]! <= to;
}

function eventsOf(target: LinkTarget, index: EventIndex, page: OnPage): number[] {
  const { events, places, claims } = index;
  if (!events) return [];
  const where = (test: (event: number) => boolean) => [...events.id.keys()].filter(test);
  switch (target.kind) {
    case 'event': return where(i => events.id[i] === target.id);
    case 'days': return where(i => beginsIn(events, i, target));
    case 'country': return where(i => places!.lat[events.place[i]!] === null && overlaps(index, i, page.from, page.to));
    case 'mark': {
      const held = new Set(page.marks.find(mark => mark.selector === target.selector)?.places);
      return where(i => held.has(events.place[i]!) && overlaps(index, i, page.from, page.to));
    }
    case 'value': {
      const facet = events.facets[target.facet];
      const value = facet ? facet.id.indexOf(target.id) : -1;
      return value < 0 ? [] : where(i => facet!.of[i]!.includes(value));
    }
    case 'claims': {
      const ids = new Set(positions(target.ids, claims).flatMap(claim => [claims!.about[claim], claims!.statedAt[claim]]));
      return where(i => ids.has(events.id[i]!));
    }
  }
}

function claimsOf(target: LinkTarget, own: readonly number[], { events, places, claims }: EventIndex, page: OnPage): string[] {
  if (target.kind === 'claims') return [...target.ids];
  if (!claims || target.kind === 'days' || (target.kind === 'value' && target.facet !== 'place')) return [];
  const about = new Set<string | null>(target.kind === 'event' ? [target.id] : own.map(i => events!.id[i]!));
  const here = new Set(
    target.kind === 'value' ? [target.id]
    : target.kind === 'mark' ? page.marks.find(mark => mark.selector === target.selector)?.places.map(place => places!.id[place]!)
    : []);
  return claims.id.filter((_, i) => about.has(claims.about[i]!) || about.has(claims.statedAt[i]!) || here.has(claims.place[i]!));
}

// Places besides those of its events: where a claim counts people, and all places of a country.
function placesOf(target: LinkTarget, claims: readonly string[], index: EventIndex, page: OnPage): number[] {
  const { places } = index;
  if (!places) return [];
  if (target.kind === 'mark') return [...page.marks.find(mark => mark.selector === target.selector)?.places ?? []];
  if (target.kind !== 'claims') return [];
  return positions(claims, index.claims).map(claim => places.id.indexOf(index.claims!.place[claim]!)).filter(place => place >= 0);
}

function valuesOf(target: LinkTarget, own: readonly number[], claims: readonly string[], index: EventIndex, page: OnPage): string[] {
  const { events, places } = index;
  const ofPlace = (place: number) => [places!.id[place]!, places!.within[place]].filter(id => id !== null).map(id => `place ${id}`);
  switch (target.kind) {
    case 'value':
      return [`${target.facet} ${target.id}`];
    case 'event':
      return own.flatMap(i =>
        Object.entries(events!.facets).flatMap(([name, facet]) => facet.of[i]!.map(value => `${name} ${facet.id[value]}`)),
      );
    case 'claims':
      return positions(claims, index.claims).map(claim => `place ${index.claims!.place[claim]}`);
    case 'country':
      return [...new Set(own.map(i => events!.place[i]!))].flatMap(ofPlace);
    case 'mark':
      return placesOf(target, [], index, page).flatMap(ofPlace);
    case 'days':
      return [];
  }
}

function chainOf(ids: readonly string[], { claims }: EventIndex): Set<string> {
  const chain = new Set<string>();
  const follow = (id: string, next: (id: string) => readonly string[]) => {
    for (const other of next(id)) {
      if (chain.has(other)) continue;
      chain.add(other);
      follow(other, next);
    }
  };
  for (const id of ids) {
    follow(id, before => claims?.id.filter((_, i) => claims.supersededBy[i] === before) ?? []);
    follow(id, after => positions([after], claims).map(i => claims!.supersededBy[i]!).filter(by => by !== null));
  }
  for (const id of ids) chain.delete(id);
  return chain;
}

function positions(ids: readonly string[], claims: EventIndex['claims']): number[] {
  return ids.map(id => claims?.id.indexOf(id) ?? -1).filter(position => position >= 0);
}

// The last one that begins no later.
function columnOf(begin: string, columns: readonly string[]): string {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! <= begin) low = middle + 1;
    else high = middle;
  }
  const column = columns[low - 1] ?? '';
  return isHour(column) && !isHour(begin) ? '' : column;
}
