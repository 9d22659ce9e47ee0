import { ImageOverlay } from 'leaflet';
import { boundsOf } from './attributes';

/** A picture of a part of the globe. */
export function imageOverlay(element: Element): ImageOverlay | undefined {
  const [url, bounds] = [element.getAttribute('url'), boundsOf(element.getAttribute('bounds'))];
  return url && bounds ? new ImageOverlay(url, bounds) : undefined;
}
