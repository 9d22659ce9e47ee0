import type { EventIndex } from './eventIndex';

const rim = 1.5; // pixels of ground around a ring, as MarkLink.razor draws it

/** A mark of the map: how a style sheet names it, the places that went into it, how many events it counts. */
export interface MarkOnPage {
  readonly selector: string;
  readonly places: readonly number[];
  readonly count: number;
  /** Outer radius in pixels, where it is drawn largest. */
  readonly radius: number;
}

/** How a style sheet names a mark. */
export function markSelector({ dataset: { id, spot } }: SVGElement | HTMLElement): string {
  return `a.mark[data-${id === undefined ? 'spot' : 'id'}="${CSS.escape(id ?? spot ?? '')}"]`;
}

/** The marks that are drawn, with the places that the server folded into each (MarkFolding.cs). */
export function marksOnPage(page: Document, { places }: EventIndex): MarkOnPage[] {
  const folded = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const held = folded.get(key);
    if (held) held.push(place);
    else folded.set(key, [place]);
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
    const { kind, region, id, spot, count } = mark.dataset;
    const held = kind === 'cluster'
      ? within(id ?? '', places)
      : folded.get(kind === 'region' && region ? `region ${region}` : id === undefined ? `spot ${spot}` : `id ${id}`);
    return { selector: markSelector(mark), places: held ?? [], count: Number(count), radius: radiusOf(mark) };
  });
}

// A region has a square, which keeps its size.
function radiusOf(mark: SVGElement): number {
  return Math.max(0, ...[...mark.querySelectorAll('.disc')].map(disc => Number(disc.getAttribute('r')) - rim));
}

type Places = NonNullable<EventIndex['places']>;

// A spot at its town's own point is drawn with it from near too.
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
