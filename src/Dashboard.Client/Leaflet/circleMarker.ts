import { CircleMarker, LatLng } from 'leaflet';
import { numberOf } from './attributes';

/** A circle in pixels. */
export function circleMarker(element: Element): CircleMarker | undefined {
  const [latitude, longitude] = [numberOf(element, 'lat'), numberOf(element, 'lng')];
  if (latitude === undefined || longitude === undefined) return undefined;
  const circle = new CircleMarker(new LatLng(latitude, longitude), { radius: numberOf(element, 'radius') ?? 6, className: 'shape' });
  return circle.on('add', () => reachable(circle, element.getAttribute('name') ?? ''));
}

// Leaflet draws it as a path, which has neither a name nor the focus.
function reachable(circle: CircleMarker, name: string): void {
  const path = circle.getElement();
  if (!(path instanceof SVGElement)) return;
  path.setAttribute('role', 'button');
  path.setAttribute('tabindex', '0');
  path.setAttribute('aria-label', name);
  path.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') circle.fire('click', { latlng: circle.getLatLng() });
    else return;
    event.preventDefault();
  });
}
