import { TileLayer } from 'leaflet';
import { numberOf } from './attributes';

const closestTiles = 18;
const closest = 19;

/** Tiles of a server. */
export function tileLayer(element: Element): TileLayer | undefined {
  const url = element.getAttribute('url');
  return url
    ? new TileLayer(url, {
        maxNativeZoom: numberOf(element, 'max-native-zoom') ?? closestTiles,
        maxZoom: closest,
        referrerPolicy: 'strict-origin-when-cross-origin',
      })
    : undefined;
}
