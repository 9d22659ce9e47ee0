import leafletStyles from 'leaflet/dist/leaflet.css';
import { Map as LeafletMap } from 'leaflet';
import type { LatLng } from 'leaflet';
import { DrawingLayer } from './drawingLayer';
import type { EventMap } from './eventMap';
import { followKeys } from './followKeys';
import { leavePageItsGestures, linksAfterDrags } from './gestures';
import styles from './liveMap.css';
import { MapButtons } from './mapButtons';
import { layoutAt, MapFrame, statesAt } from './mapFrame';
import { ScaleBar } from './scaleBar';
import { StreetLayer } from './streetLayer';

const sheet = new CSSStyleSheet();
sheet.replaceSync(leafletStyles + styles);

/** Leaflet around the server's drawing. It outlives the element that it is shown in. */
export class LiveMap {
  private readonly box = document.createElement('div');
  private readonly container = document.createElement('div');
  private readonly frame: MapFrame;
  private readonly map: LeafletMap;
  private readonly buttons: MapButtons;
  private readonly scale: ScaleBar;
  private readonly streets: StreetLayer;
  private readonly resizes: ResizeObserver;
  private readonly listening = new AbortController();
  private fitted: { centre: LatLng; zoom: number; width: number; height: number };
  private at: string | undefined;
  private focused: HTMLElement | undefined;

  /** Brings the drawing in an element to life. */
  constructor(readonly key: string, public host: EventMap) {
    this.frame = MapFrame.read(host.dataset['frame'] ?? '');
    this.box.className = 'box';
    this.container.className = 'map';
    this.container.tabIndex = 0;
    this.container.setAttribute('role', 'group');
    this.box.append(this.container);
    host.hold(this.box, sheet);
    host.setStates(['live']);
    const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = new LeafletMap(this.container, {
      attributionControl: false, zoomControl: false, keyboard: false, boxZoom: false, trackResize: false, zoomSnap: 0,
      zoomAnimation: moves, fadeAnimation: moves, inertia: moves, maxBounds: this.frame.reach, maxBoundsViscosity: 1,
    });
    this.fitted = this.limit();
    this.fit(false);
    this.map.addLayer(new DrawingLayer(this.frame));
    this.buttons = new MapButtons(this.map, () => this.fit());
    this.scale = new ScaleBar(this.map);
    this.streets = new StreetLayer(this.map);
    this.box.prepend(this.buttons.bar);
    this.box.append(this.scale.bar, this.streets.note);
    this.map.on('zoom viewreset zoomanim', event => this.tell(event.type === 'zoomanim' ? (event as unknown as { zoom: number }).zoom : Infinity));
    this.map.on('zoomend moveend', () => this.buttons.update(this.isFitted()));
    const { signal } = this.listening;
    followKeys(this.map, () => this.fit(), moves, signal);
    linksAfterDrags(this.map, signal);
    leavePageItsGestures(this.map, signal);
    this.rememberFocus(signal);
    this.resizes = new ResizeObserver(() => this.resize());
    this.resizes.observe(this.box);
  }

  /** Goes on in this element, and reads what it says. */
  showIn(host: EventMap): void {
    if (!this.box.isConnected || host !== this.host) {
      const { focused } = this;
      host.hold(this.box, sheet);
      focused?.focus({ preventScroll: true });
    }

    this.host = host;
    const { dataset } = host;
    this.container.setAttribute('aria-label', dataset['name'] ?? '');
    this.buttons.name(dataset);
    this.scale.name(dataset);
    this.streets.show(dataset);
    if (dataset['at'] !== this.at) this.goTo(this.at = dataset['at']);
    this.tell();
    this.buttons.update(this.isFitted());
  }

  /** Ends it. */
  remove(): void {
    this.listening.abort();
    this.resizes.disconnect();
    this.map.remove();
  }

  // What is taken out of the page loses the focus, and gets it back in the new element: by the end of the task it is there.
  private rememberFocus(signal: AbortSignal): void {
    const remember = () => {
      const root = this.box.getRootNode();
      if (root instanceof ShadowRoot && root.isConnected) this.focused = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    };
    this.box.addEventListener('focusin', remember, { signal });
    this.box.addEventListener('focusout', () => queueMicrotask(remember), { signal });
  }

  private limit(): LiveMap['fitted'] {
    const { width, height } = this.box.getBoundingClientRect();
    const { fitted, least, most } = this.frame.zooms({ width, height });
    this.map.options.minZoom = least;
    this.map.options.maxZoom = most;
    return { centre: this.frame.centre, zoom: fitted, width, height };
  }

  private fit(animate?: false): void {
    this.map.setView(this.fitted.centre, this.fitted.zoom, animate === undefined ? {} : { animate });
  }

  private goTo(position: string | undefined): void {
    const [zoom, latitude, longitude] = (position ?? '').split('/').map(Number);
    if (zoom === undefined || latitude === undefined || longitude === undefined) return;
    this.map.setView([latitude, longitude], zoom, { animate: false });
  }

  // The reader has not moved it.
  private isFitted(): boolean {
    const { centre, zoom } = this.fitted;
    return Math.abs(this.map.getZoom() - zoom) < 1e-6 && this.map.project(this.map.getCenter(), zoom).distanceTo(this.map.project(centre, zoom)) < 1;
  }

  private resize(): void {
    const { width, height } = this.box.getBoundingClientRect();
    if (!width || !height || (width === this.fitted.width && height === this.fitted.height)) return;
    const wasFitted = this.isFitted();
    this.map.invalidateSize({ animate: false, pan: !wasFitted });
    this.fitted = this.limit();
    if (wasFitted || this.map.getZoom() < this.map.getMinZoom()) this.fit(false);
    this.tell();
    this.buttons.update(this.isFitted());
  }

  // On the way out what has room only near goes at once; on the way in it comes at the end.
  private tell(target = Infinity): void {
    this.host.setStates([
      'live',
      layoutAt(this.frame.fittedWidth(this.fitted)),
      ...statesAt(Math.min(this.map.getZoom(), target), this.fitted.zoom),
      ...(this.streets.isShown ? ['streets'] : []),
    ]);
  }
}
