import type { EventIndex } from './eventIndex';
import type { MarkOnPage } from './marksOnPage';
import type { Thing } from './thing';

/** What belongs to a thing. Ids, and selectors of marks; columns are named by their first day. */
export interface Linked {
  readonly events: Set<string>;
  readonly marks: Set<string>;
  /** Marks that have nothing of it, where it is the days of a column. */
  readonly faded: Set<string>;
  readonly columns: Set<string>;
  /** Facet and id. */
  readonly values: Set<string>;
  readonly claims: Set<string>;
  /** Claims that those replaced, and by which they were replaced, all the way. */
  readonly chain: Set<string>;
  readonly country: boolean;
}

/** What is on the page that things are linked on. Days are inclusive; an empty one is none. */
interface OnPage {
  readonly marks: readonly MarkOnPage[];
  /** First days of the columns, rising. */
  readonly columns: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Finds what belongs to a thing. Columns count whatever the dates, as they are drawn; marks within the chosen dates, unless they are asked by a column. */
export function linked(thing: Thing, index: EventIndex, page: OnPage): Linked {
  const { events } = index;
  const own = eventsOf(thing, index, page);
  const shown = thing.kind === 'days' ? own : own.filter(i => overlaps(index, i, page.from, page.to));
  const claims = claimsOf(thing, own, index, page);
  const places = new Set([...shown.map(i => events!.place[i]!), ...placesOf(thing, claims, index, page)]);
  const marks = page.marks.filter(mark => thing.kind === 'mark' ? mark.selector === thing.selector : mark.places.some(place => places.has(place)));
  const selectors = new Set(marks.map(mark => mark.selector));
  return {
    events: new Set([...own.map(i => events!.id[i]!), ...(thing.kind === 'event' ? [thing.id] : [])]),
    marks: selectors,
    faded: new Set(thing.kind === 'days' && events ? page.marks.map(mark => mark.selector).filter(mark => !selectors.has(mark)) : []),
    columns: new Set([...own.map(i => columnOf(events!.start[i]!, page.columns)), ...(thing.kind === 'days' ? [thing.from] : [])]),
    values: new Set(valuesOf(thing, own, claims, index, page)),
    claims: new Set(claims),
    chain: thing.kind === 'claims' ? chainOf(thing.ids, index) : new Set(),
    country: [...places].some(place => index.places?.lat[place] === null),
  };
}

/** Whether an event goes on within the days. */
export function overlaps({ events }: EventIndex, event: number, from: string, to: string): boolean {
  return (!from || events!.end[event]! >= from) && (!to || events!.start[event]! <= to);
}

function eventsOf(thing: Thing, index: EventIndex, page: OnPage): number[] {
  const { events, places, claims } = index;
  if (!events) return [];
  const where = (test: (event: number) => boolean) => [...events.id.keys()].filter(test);
  switch (thing.kind) {
    case 'event': return where(i => events.id[i] === thing.id);
    case 'days': return where(i => thing.from <= events.start[i]! && events.start[i]! <= thing.to);
    case 'country': return where(i => places!.lat[events.place[i]!] === null && overlaps(index, i, page.from, page.to));
    case 'mark': {
      const held = new Set(page.marks.find(mark => mark.selector === thing.selector)?.places);
      return where(i => held.has(events.place[i]!) && overlaps(index, i, page.from, page.to));
    }
    case 'value': {
      const facet = events.facets[thing.facet];
      const value = facet ? facet.id.indexOf(thing.id) : -1;
      return value < 0 ? [] : where(i => facet!.of[i]!.includes(value));
    }
    case 'claims': {
      const ids = new Set(positions(thing.ids, claims).flatMap(claim => [claims!.about[claim], claims!.statedAt[claim]]));
      return where(i => ids.has(events.id[i]!));
    }
  }
}

function claimsOf(thing: Thing, own: readonly number[], { events, places, claims }: EventIndex, page: OnPage): string[] {
  if (thing.kind === 'claims') return [...thing.ids];
  if (!claims || thing.kind === 'days' || (thing.kind === 'value' && thing.facet !== 'place')) return [];
  const about = new Set<string | null>(thing.kind === 'event' ? [thing.id] : own.map(i => events!.id[i]!));
  const here = new Set(
    thing.kind === 'value' ? [thing.id]
    : thing.kind === 'mark' ? page.marks.find(mark => mark.selector === thing.selector)?.places.map(place => places!.id[place]!)
    : []);
  return claims.id.filter((_, i) => about.has(claims.about[i]!) || about.has(claims.statedAt[i]!) || here.has(claims.place[i]!));
}

// Beside those of its events: where a claim counts people, and all of a country.
function placesOf(thing: Thing, claims: readonly string[], index: EventIndex, page: OnPage): number[] {
  const { places } = index;
  if (!places) return [];
  if (thing.kind === 'mark') return [...page.marks.find(mark => mark.selector === thing.selector)?.places ?? []];
  if (thing.kind !== 'claims') return [];
  return positions(claims, index.claims).map(claim => places.id.indexOf(index.claims!.place[claim]!)).filter(place => place >= 0);
}

function valuesOf(thing: Thing, own: readonly number[], claims: readonly string[], index: EventIndex, page: OnPage): string[] {
  const { events, places } = index;
  const ofPlace = (place: number) => [places!.id[place]!, places!.within[place]].filter(id => id !== null).map(id => `place ${id}`);
  switch (thing.kind) {
    case 'value': return [`${thing.facet} ${thing.id}`];
    case 'event': return own.flatMap(i => Object.entries(events!.facets).flatMap(([name, facet]) => facet.of[i]!.map(value => `${name} ${facet.id[value]}`)));
    case 'claims': return positions(claims, index.claims).map(claim => `place ${index.claims!.place[claim]}`);
    case 'country': return [...new Set(own.map(i => events!.place[i]!))].flatMap(ofPlace);
    case 'mark': return placesOf(thing, [], index, page).flatMap(ofPlace);
    case 'days': return [];
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

// The last that begins no later.
function columnOf(day: string, columns: readonly string[]): string {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return columns[low - 1] ?? '';
}
