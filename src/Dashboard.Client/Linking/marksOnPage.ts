import type { EventIndex } from './eventIndex';

const rim = 1.5; // pixels around a ring, as in MarkSize.cs

/** A mark of the map: its selector, its places, and its number of events. */
export interface MarkOnPage {
  readonly selector: string;
  readonly places: readonly number[];
  readonly count: number;
  /** Maximum outer radius, pixels. */
  readonly radius: number;
}

/** The selector of a mark. */
export function markSelector({ dataset: { id, spot } }: SVGElement | HTMLElement): string {
  return `a.mark[data-${id === undefined ? 'spot' : 'id'}="${CSS.escape(id ?? spot ?? '')}"]`;
}

/** The marks on the page, with the places that the server clustered into each (MarkClustering.cs). */
export function marksOnPage(page: Document, index: EventIndex): MarkOnPage[] {
  const { places } = index;
  const clustered = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const held = clustered.get(key);
    if (held) held.push(place);
    else clustered.set(key, [place]);
  };
  for (const [place, id] of (places?.id ?? []).entries()) {
    const region = places!.region[place];
    if (region) {
      add(`region ${region}`, place);
      continue;
    }
    const town = places!.within[place];
    add(`id ${id}`, place);
    if (town) add(`id ${town}`, place);
    add(`spot ${town && isAt(places!, place, town) ? town : id}`, place);
  }
  return [...page.querySelectorAll<SVGElement>('a.mark')].map(mark => {
    const { kind, region, id, spot, count, box } = mark.dataset;
    const held = kind === 'cluster' || box !== undefined
      ? within(box ?? id ?? '', places)
      : region !== undefined && region === id
        ? inRegion(region, index)
        : clustered.get(kind === 'region' && region ? `region ${region}` : id === undefined ? `spot ${spot}` : `id ${id}`);
    return { selector: markSelector(mark), places: held ?? [], count: Number(count), radius: radiusOf(mark) };
  });
}

// A region has a square, which keeps its size.
function radiusOf(mark: SVGElement): number {
  const disc = mark.querySelector('.disc');
  return disc ? parseFloat(getComputedStyle(disc).r) - rim : 0;
}

type Places = NonNullable<EventIndex['places']>;

// A spot at its town's own point stays merged with it at every zoom.
function isAt(places: Places, spot: number, town: string): boolean {
  const at = places.id.indexOf(town);
  return places.lat[at] === places.lat[spot] && places.lon[at] === places.lon[spot];
}

function within(box: string, places: Places | null): number[] {
  const [west, south, east, north] = box.split(',').map(Number) as [number, number, number, number];
  return (places?.id ?? []).flatMap((_, place) => {
    const [lat, lon] = [places!.lat[place], places!.lon[place]];
    return lat != null && lon != null && west <= lon && lon <= east && south <= lat && lat <= north ? [place] : [];
  });
}

// A whole region is shaded, whatever is known of its places.
function inRegion(region: string, { events }: EventIndex): number[] {
  const { id, of } = events?.facets['region'] ?? { id: [], of: [] };
  const value = id.indexOf(region);
  return [...new Set(events?.place.filter((_, event) => of[event]?.includes(value)))];
}
