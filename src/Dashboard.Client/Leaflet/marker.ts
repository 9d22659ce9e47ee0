import { DivIcon, LatLng, Marker } from 'leaflet';
import { numberOf } from './attributes';

const size = 24; // pixels that can be hit

/** A mark of one size; a link where it leads somewhere. */
export function marker(element: Element): Marker | undefined {
  const [latitude, longitude] = [numberOf(element, 'lat'), numberOf(element, 'lng')];
  if (latitude === undefined || longitude === undefined) return undefined;
  const [name, href] = [element.getAttribute('name') ?? '', element.getAttribute('href')];
  const drawing = document.createElement(href ? 'a' : 'span');
  drawing.className = 'dot';
  if (drawing instanceof HTMLAnchorElement) {
    drawing.href = href!;
    drawing.ariaLabel = name;
  }
  return new Marker(new LatLng(latitude, longitude), {
    icon: new DivIcon({ className: 'marker', html: drawing, iconSize: [size, size] }),
    keyboard: !href,
    title: name,
    alt: name,
  });
}
