import { LatLng } from 'leaflet';

/** A mark that is visible at this zoom. */
export interface PlacedMark {
  readonly mark: Element;
  readonly at: LatLng;
  readonly count: number;
  readonly label: string;
}

/** What is too far off to be drawn, where places are grouped. */
export function placesBeyond(host: Element): PlacedMark[] {
  return [...(host.parentElement?.querySelectorAll<HTMLElement>('.beyond-links [data-count]') ?? [])].map(placed);
}

/** The visible marks of a map, in and out of view. */
export function placesOf(host: Element): PlacedMark[] {
  return [...host.querySelectorAll<SVGElement>('a.mark')].filter(mark => mark.checkVisibility()).map(placed);
}

function placed(mark: SVGElement | HTMLElement): PlacedMark {
  return {
    mark,
    at: new LatLng(Number(mark.dataset['lat']), Number(mark.dataset['lon'])),
    count: Number(mark.dataset['count']),
    label: mark.dataset['label'] ?? '',
  };
}
