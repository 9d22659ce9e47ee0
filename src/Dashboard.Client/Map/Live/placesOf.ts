import { LatLng } from 'leaflet';

/** A mark of the drawing that can be seen at this zoom. */
export interface PlacedMark {
  readonly mark: Element;
  readonly at: LatLng;
  readonly count: number;
  readonly label: string;
}

/** The marks of a map that are drawn, wherever the map is. */
export function placesOf(host: Element): PlacedMark[] {
  return [...host.querySelectorAll<SVGElement>('a.mark')].filter(mark => mark.checkVisibility()).map(mark => ({
    mark,
    at: new LatLng(Number(mark.dataset['lat']), Number(mark.dataset['lon'])),
    count: Number(mark.dataset['count']),
    label: mark.dataset['label'] ?? '',
  }));
}
