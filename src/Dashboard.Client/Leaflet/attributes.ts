import { LatLng, LatLngBounds } from 'leaflet';

/** A number that an element says; undefined where it says none. */
export function numberOf(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  const number = Number(text);
  return text === null || text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

/** Reads `43.25,76.91`; undefined where it is something else. */
export function pointOf(text: string | null | undefined): LatLng | undefined {
  const [latitude, longitude, more] = (text ?? '').split(',').map(Number);
  const isPoint = Number.isFinite(latitude) && Number.isFinite(longitude) && more === undefined;
  return isPoint ? new LatLng(latitude!, longitude!) : undefined;
}

/** Reads two corners with a space between; undefined where it is something else. */
export function boundsOf(text: string | null): LatLngBounds | undefined {
  const [southWest, northEast] = (text ?? '').split(' ').map(pointOf);
  return southWest && northEast ? new LatLngBounds(southWest, northEast) : undefined;
}
