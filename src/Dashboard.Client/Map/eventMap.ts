import type { LiveMap } from './liveMap';
import { quietMoment } from './quietMoment';

// Blazor replaces the element when it takes the page over: the live map goes on in the new one.
const live = new Map<string, LiveMap>();

/** The map of a page: the server's drawing, which comes to life where it stands. Whatever fails, the drawing stays. */
export class EventMap extends HTMLElement {
  static readonly observedAttributes = ['id', 'data-frame', 'data-at', 'data-name', 'data-tiles'];

  private readonly internals = this.attachInternals();
  private map: LiveMap | undefined;
  private isReading = false;

  connectedCallback(): void {
    this.show();
  }

  disconnectedCallback(): void {
    const map = this.map;
    // After the task in which it may be put elsewhere, or be replaced.
    if (map) setTimeout(() => this.isConnected || this.end(map));
  }

  attributeChangedCallback(): void {
    if (this.isReading || !this.map) return;
    this.isReading = true;
    // A navigation changes several at once.
    queueMicrotask(() => {
      this.isReading = false;
      if (this.isConnected) this.show();
    });
  }

  /** Puts a live map into the shadow of the element. */
  hold(box: HTMLElement, styles: CSSStyleSheet): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles];
    shadow.replaceChildren(box);
  }

  /** What the style sheet of the page may ask for. */
  setStates(names: readonly string[]): void {
    const { states } = this.internals;
    for (const name of states) if (!names.includes(name)) states.delete(name);
    for (const name of names) states.add(name);
  }

  private show(): void {
    try {
      const key = `${this.id} ${this.dataset['frame']}`;
      if (this.map && this.map.key !== key) this.end(this.map);
      const map = live.get(key);
      if (!map) {
        void this.start(key);
        return;
      }
      map.showIn(this);
      this.map = map;
    } catch {
      this.fall();
    }
  }

  private async start(key: string): Promise<void> {
    try {
      await quietMoment(this);
      const { LiveMap } = await import('./liveMap');
      if (!this.isConnected) return;
      if (!live.has(key)) live.set(key, new LiveMap(key, this));
      this.show();
    } catch {
      this.fall();
    }
  }

  private end(map: LiveMap): void {
    this.map = undefined;
    if (map.host !== this) return;
    live.delete(map.key);
    map.remove();
  }

  // Without a live map the shadow shows what the server drew.
  private fall(): void {
    if (this.map) this.end(this.map);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    this.internals.states?.clear();
  }
}

/** Brings the maps of all pages to life, now and after every navigation. */
export function upgradeEventMaps(): void {
  if (!customElements.get('event-map')) customElements.define('event-map', EventMap);
}
