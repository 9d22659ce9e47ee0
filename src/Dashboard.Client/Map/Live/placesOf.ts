import type { LatLng } from 'leaflet';
import type { MapFrame } from './mapFrame';

/** A mark that is visible at this zoom. */
export interface PlacedMark {
  readonly mark: Element;
  readonly at: LatLng;
  readonly count: number;
  readonly label: string;
}

/** What is too far off to be drawn, where places are grouped. */
export function placesBeyond(host: Element, frame: MapFrame): PlacedMark[] {
  return [...(host.parentElement?.querySelectorAll<HTMLElement>('.beyond-links [data-count]') ?? [])].map(mark => placed(mark, frame));
}

/** The visible marks of a map, in and out of view. */
export function placesOf(host: Element, frame: MapFrame): PlacedMark[] {
  return [...host.querySelectorAll<SVGElement>('a.mark')].filter(mark => mark.checkVisibility()).map(mark => placed(mark, frame));
}

function placed(mark: SVGElement | HTMLElement, frame: MapFrame): PlacedMark {
  return {
    mark,
    at: frame.point(Number(mark.dataset['lat']), Number(mark.dataset['lon'])),
    count: Number(mark.dataset['count']),
    label: mark.dataset['label'] ?? '',
  };
}
