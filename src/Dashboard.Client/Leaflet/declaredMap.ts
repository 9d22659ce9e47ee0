import { CRS, LatLng, LayerGroup } from 'leaflet';
import type { LatLngBounds } from 'leaflet';
import styles from './declaredMap.css';
import { DeclaredLayers } from './declaredLayers';
import { boundsOf, numberOf, pointOf } from './attributes';
import { LivingMap } from './livingMap';
import type { Whole } from './livingMap';
import type { MapElement } from './mapElement';

const closest = 19;
const alone = 12; // zoom for a point without anything around it
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** A live map with the layers that its element declares. */
export class DeclaredMap extends LivingMap {
  private readonly layers: DeclaredLayers;
  private readonly makers = document.createElement('div');
  private declared = '';

  constructor(key: string, host: MapElement) {
    super(key, host, {}, sheet);
    const group = new LayerGroup();
    this.layers = new DeclaredLayers(group);
    this.layers.read(host);
    this.makers.className = 'makers';
    this.begin();
    group.addTo(this.map);
    this.box.append(this.makers);
    this.container.addEventListener('keydown', event => this.closePopup(event), { signal: this.listening.signal });
    this.map.on('click', event => this.tell('leaflet-click', event.latlng));
    this.map.on('moveend', () => this.tell('leaflet-moveend', this.map.getCenter()));
  }

  protected wholeOf({ width, height }: { readonly width: number; readonly height: number }): Whole {
    const [least, most] = [numberOf(this.host, 'min-zoom') ?? 0, numberOf(this.host, 'max-zoom') ?? closest];
    const [centre, zoom] = [pointOf(this.host.getAttribute('center')), numberOf(this.host, 'zoom')];
    if (centre && zoom !== undefined) return { centre, zoom, least, most };
    const bounds = boundsOf(this.host.getAttribute('bounds')) ?? this.layers.bounds();
    if (!bounds.isValid()) return { centre: new LatLng(0, 0), zoom: least, least, most };
    return { ...fitting(bounds, width, height, Math.min(alone, most)), least, most };
  }

  protected read(host: MapElement): void {
    this.layers.read(host);
    this.makers.textContent = this.layers.makers().join(' · ');
    const declared = ['center', 'zoom', 'bounds', 'min-zoom', 'max-zoom'].map(name => host.getAttribute(name)).join(';');
    if (declared === this.declared) return;
    this.declared = declared;
    this.measure();
    this.fit(false);
  }

  private closePopup(event: KeyboardEvent): void {
    const { isOpen } = this.layers;
    if (event.key !== 'Escape' || !isOpen) return;
    this.map.closePopup();
    event.preventDefault();
  }

  private tell(name: string, { lat: latitude, lng: longitude }: LatLng): void {
    this.host.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { latitude, longitude, zoom: this.map.getZoom() } }));
  }
}

function fitting(bounds: LatLngBounds, width: number, height: number, nearest: number): { centre: LatLng; zoom: number } {
  const [one, other] = [CRS.EPSG3857.latLngToPoint(bounds.getNorthWest(), 0), CRS.EPSG3857.latLngToPoint(bounds.getSouthEast(), 0)];
  const scale = Math.min(Math.max(width, 1) / (other.x - one.x), Math.max(height, 1) / (other.y - one.y));
  return { centre: CRS.EPSG3857.pointToLatLng(one.add(other).divideBy(2), 0), zoom: Math.min(Math.log2(scale), nearest) };
}
