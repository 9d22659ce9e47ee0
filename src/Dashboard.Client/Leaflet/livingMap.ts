import leafletStyles from 'leaflet/dist/leaflet.css';
import { Map as LeafletMap } from 'leaflet';
import type { LatLng, MapOptions } from 'leaflet';
import { followKeys } from './followKeys';
import { GestureHint } from './gestureHint';
import { leavePageItsGestures, linksAfterDrags } from './gestures';
import styles from './livingMap.css';
import { MapButtons } from './mapButtons';
import type { MapElement } from './mapElement';
import { ZoomSteps } from './zoomSteps';

/** What is seen. */
export interface Position {
  readonly centre: LatLng;
  readonly zoom: number;
  /** Whether it is where the map is until the reader moves it, in a map of any size. */
  readonly isHome?: boolean;
}

/** What is seen when all of it is seen, and how far out and in the reader may go. */
export interface Whole extends Position {
  readonly least: number;
  readonly most: number;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(leafletStyles + styles);

/** A Leaflet map in the shadow of an element. It outlives the element that it is shown in. */
export abstract class LivingMap {
  protected readonly box = document.createElement('div');
  protected readonly container = document.createElement('div');
  protected readonly map: LeafletMap;
  protected readonly listening = new AbortController();
  protected whole!: Whole;
  private readonly zooms = new ZoomSteps();
  private readonly to = {
    nearer: () => this.zooms.take(() => this.nearer()),
    farther: () => this.zooms.take(() => this.map.zoomOut(1)),
    whole: () => this.fit(),
  };
  private readonly buttons: MapButtons;
  private readonly hint: GestureHint;
  private readonly sheets: readonly CSSStyleSheet[];
  private readonly moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  private readonly resizes = new ResizeObserver(() => this.resize());
  protected size = { width: 0, height: 0 };
  private target: Position | undefined; // while it moves
  private focused: HTMLElement | undefined;

  /** Puts the map into an element; it is shown once it has begun. */
  protected constructor(readonly key: string, public host: MapElement, options: MapOptions, ...own: CSSStyleSheet[]) {
    this.sheets = [sheet, ...own];
    this.box.className = 'box';
    this.container.className = 'map';
    this.container.tabIndex = 0;
    this.container.setAttribute('role', 'group');
    this.box.append(this.container);
    host.hold(this.box, ...this.sheets);
    host.setStates(['live']);
    this.map = new LeafletMap(this.container, {
      attributionControl: false, zoomControl: false, keyboard: false, boxZoom: false, trackResize: false, zoomSnap: 0,
      zoomAnimation: this.moves, fadeAnimation: this.moves, inertia: this.moves, ...options,
    });
    this.zooms.follow(this.map);
    this.buttons = new MapButtons(this.map, this.to, () => this.host, this.listening.signal);
    this.hint = new GestureHint(this.container, this.listening.signal);
  }

  /** Goes on in this element, and reads what it says. */
  showIn(host: MapElement): void {
    if (!this.box.isConnected || host !== this.host) {
      const { focused } = this;
      host.hold(this.box, ...this.sheets);
      focused?.focus({ preventScroll: true });
    }

    this.host = host;
    const { dataset } = host;
    this.container.setAttribute('aria-label', dataset['name'] ?? '');
    this.buttons.name(dataset);
    this.hint.name(dataset);
    this.read(host);
    this.update();
  }

  /** Ends it. */
  remove(): void {
    this.listening.abort();
    this.resizes.disconnect();
    this.map.remove();
  }

  /** What is seen at first, in a map of this size in pixels. */
  protected abstract wholeOf(size: { readonly width: number; readonly height: number }): Whole;

  /** Shows what the element says. */
  protected abstract read(host: MapElement): void;

  /** Shows the whole, and follows the reader from now on. */
  protected begin(): void {
    this.measure();
    this.fit(false);
    this.box.prepend(this.buttons.bar);
    this.box.append(this.hint.words);
    this.map.on('moveend', () => { this.target = undefined; });
    this.map.on('zoomend moveend', () => this.update());
    const { signal } = this.listening;
    followKeys(this.map, this.to, this.moves, signal);
    linksAfterDrags(this.map, signal);
    leavePageItsGestures(this.map, signal);
    this.rememberFocus(signal);
    this.resizes.observe(this.box);
  }

  /** The map, what it shows or its size has changed. */
  protected update(): void {
    this.buttons.update(this.isFitted());
  }

  /** Where the map is until the reader moves it. */
  protected get home(): Position {
    return this.whole;
  }

  /** One step nearer. */
  protected nearer(): void {
    this.map.zoomIn(1);
  }

  /** Shows the whole. */
  protected fit(animate?: false): void {
    this.moveTo(this.whole, animate);
  }

  /** Shows what is shown until the reader moves it. */
  protected goHome(animate?: false): void {
    this.moveTo({ ...this.home, isHome: true }, animate);
  }

  /** All of it is shown. */
  protected isFitted(): boolean {
    return this.isAt(this.whole);
  }

  /** The reader has not moved it. */
  protected isHome(): boolean {
    return this.isAt(this.home);
  }

  /** Moves there; a change of size on the way does not keep it from arriving. */
  protected moveTo(position: Position, animate?: false): void {
    this.target = position;
    this.map.setView(position.centre, position.zoom, animate === undefined ? {} : { animate });
  }

  private isAt({ centre, zoom }: Position): boolean {
    return (
      Math.abs(this.map.getZoom() - zoom) < 1e-6 &&
      this.map.project(this.map.getCenter(), zoom).distanceTo(this.map.project(centre, zoom)) < 1
    );
  }

  /** Takes the size and what is whole in it. */
  protected measure(): void {
    const { width, height } = this.box.getBoundingClientRect();
    this.size = { width, height };
    this.whole = this.wholeOf(this.size);
    this.map.options.minZoom = this.whole.least;
    this.map.options.maxZoom = this.whole.most;
  }

  // What is taken out of the page loses the focus, and gets it back in the new element: by the end of the task it is there.
  private rememberFocus(signal: AbortSignal): void {
    const remember = () => {
      const root = this.box.getRootNode();
      if (root instanceof ShadowRoot && root.isConnected)
        this.focused = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    };
    this.box.addEventListener('focusin', remember, { signal });
    this.box.addEventListener('focusout', () => queueMicrotask(remember), { signal });
  }

  private resize(): void {
    const { width, height } = this.box.getBoundingClientRect();
    if (!width || !height || (width === this.size.width && height === this.size.height)) return;
    const { target } = this;
    const [wasFitted, wasHome] = target ? [target === this.whole, target.isHome === true] : [this.isFitted(), this.isHome()];
    // Leaflet would begin to move the map into its bounds, from where it is before it is moved below.
    const { maxBounds } = this.map.options;
    this.map.setMaxBounds();
    this.map.invalidateSize({ animate: false, pan: !wasFitted && !wasHome });
    this.measure();
    if (wasHome) this.goHome(false);
    else if (wasFitted || this.map.getZoom() < this.map.getMinZoom()) this.fit(false);
    else if (target) this.moveTo(target, false);
    this.map.setMaxBounds(maxBounds);
    this.update();
  }
}
