import { LatLngBounds } from 'leaflet';
import type { LatLng, Layer, LayerGroup, LeafletKeyboardEvent, LeafletMouseEvent, Marker } from 'leaflet';
import { circleMarker } from './circleMarker';
import { geoJson } from './geoJson';
import { imageOverlay } from './imageOverlay';
import { marker } from './marker';
import { bindPopup } from './popup';
import { tileLayer } from './tileLayer';

const kinds: Readonly<Record<string, (element: Element) => Layer | undefined>> = {
  'leaflet-tile-layer': tileLayer,
  'leaflet-image-overlay': imageOverlay,
  'leaflet-geojson': geoJson,
  'leaflet-marker': marker,
  'leaflet-circle-marker': circleMarker,
};

interface Drawn {
  element: Element;
  readonly written: string;
  readonly layer: Layer;
}

/** The layers that the children of an element declare. A layer whose declaration stays the same is not touched. */
export class DeclaredLayers {
  private drawn = new Map<string, Drawn>();

  constructor(private readonly group: LayerGroup) {}

  /** Draws what is declared now. */
  read(host: Element): void {
    const now = new Map<string, Drawn>();
    for (const [key, element] of keyed(host)) {
      const before = this.drawn.get(key);
      const next = before?.written === element.outerHTML ? before : this.draw(element, before);
      if (!next) continue;
      next.element = element;
      now.set(key, next);
      if (next === before) this.drawn.delete(key);
    }
    for (const { layer } of this.drawn.values()) this.group.removeLayer(layer);
    this.drawn = now;
  }

  /** Whether a popup is open. */
  get isOpen(): boolean {
    return [...this.drawn.values()].some(({ layer }) => layer.isPopupOpen());
  }

  /** What all of them that have a place take up. */
  bounds(): LatLngBounds {
    const bounds = new LatLngBounds([]);
    for (const { layer } of this.drawn.values())
      if (isPlaced(layer)) bounds.extend('getBounds' in layer ? layer.getBounds() : layer.getLatLng());
    return bounds;
  }

  /** Who made what is shown. */
  makers(): string[] {
    return [...this.drawn.values()].map(({ element }) => element.getAttribute('attribution') ?? '').filter(makers => makers !== '');
  }

  private draw(element: Element, before: Drawn | undefined): Drawn | undefined {
    const layer = kinds[element.localName]?.(element);
    if (!layer) return undefined;
    const drawn = { element, written: element.outerHTML, layer };
    bindPopup(layer, element);
    layer.on('click', event => this.tell(drawn, (event as LeafletMouseEvent).latlng));
    layer.on('keypress', event => {
      if ((event as LeafletKeyboardEvent).originalEvent.key === 'Enter' && 'getLatLng' in layer)
        this.tell(drawn, (layer as Marker).getLatLng());
    });
    const wasOpen = before?.layer.isPopupOpen();
    this.group.addLayer(layer);
    if (wasOpen) layer.openPopup();
    return drawn;
  }

  private tell({ element }: Drawn, { lat: latitude, lng: longitude }: LatLng): void {
    element.dispatchEvent(new CustomEvent('leaflet-layer-click', { bubbles: true, detail: { latitude, longitude } }));
  }
}

type Placed = Layer & ({ getBounds(): LatLngBounds } | { getLatLng(): LatLng });

function isPlaced(layer: Layer): layer is Placed {
  return 'getBounds' in layer || 'getLatLng' in layer;
}

// Those without a key are known by their position among those of their kind.
function* keyed(host: Element): Iterable<[string, Element]> {
  const counts = new Map<string, number>();
  for (const element of host.children) {
    if (!(element.localName in kinds)) continue;
    const count = counts.get(element.localName) ?? 0;
    counts.set(element.localName, count + 1);
    yield [`${element.localName} ${element.getAttribute('key') ?? `#${count}`}`, element];
  }
}
