import { LatLng } from 'leaflet';

/** A mark that is visible at this zoom. */
export interface PlacedMark {
  readonly mark: Element;
  readonly at: LatLng;
  readonly count: number;
  readonly label: string;
}

/** The visible marks of a map, in and out of view. */
export function placesOf(host: Element): PlacedMark[] {
  return [...host.querySelectorAll<SVGElement>('a.mark')].filter(mark => mark.checkVisibility()).map(mark => ({
    mark,
    at: new LatLng(Number(mark.dataset['lat']), Number(mark.dataset['lon'])),
    count: Number(mark.dataset['count']),
    label: mark.dataset['label'] ?? '',
  }));
}
