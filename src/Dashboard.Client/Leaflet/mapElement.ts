import type { LivingMap } from './livingMap';
import { quietMoment } from './quietMoment';

// Blazor replaces the element when it takes the page over: the live map goes on in the new one.
const living = new Map<string, LivingMap>();

/** An element that comes to life where it stands, and shows what it says in plain HTML until then, or when anything fails. */
export abstract class MapElement extends HTMLElement {
  private readonly internals = this.attachInternals();
  private map: LivingMap | undefined;
  private isReading = false;

  /** What an element must have in common with another to go on with its live map. */
  protected abstract get key(): string;

  /** Waits until the live map is worth loading. */
  protected whenWanted(): Promise<void> {
    return quietMoment(this);
  }

  /** Loads what makes the live map. */
  protected abstract load(): Promise<(key: string) => LivingMap>;

  connectedCallback(): void {
    this.show();
  }

  disconnectedCallback(): void {
    const map = this.map;
    // After the task in which it may be put elsewhere, or be replaced.
    if (map) setTimeout(() => this.isConnected || this.end(map));
  }

  attributeChangedCallback(): void {
    this.readAgain();
  }

  /** Puts a live map into the shadow of the element. */
  hold(box: HTMLElement, ...styles: CSSStyleSheet[]): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = styles;
    shadow.replaceChildren(box);
  }

  /** Custom states, for the style sheet of the page. */
  setStates(names: readonly string[]): void {
    const { states } = this.internals;
    for (const name of states) if (!names.includes(name)) states.delete(name);
    for (const name of names) states.add(name);
  }

  /** The element says something else now. */
  protected readAgain(): void {
    if (this.isReading || !this.map) return;
    this.isReading = true;
    // A navigation changes several things at once.
    queueMicrotask(() => {
      this.isReading = false;
      if (this.isConnected) this.show();
    });
  }

  private show(): void {
    try {
      const { key } = this;
      if (this.map && this.map.key !== key) this.end(this.map);
      const map = living.get(key);
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
      await this.whenWanted();
      const make = await this.load();
      if (!this.isConnected) return;
      if (!living.has(key)) living.set(key, make(key));
      this.show();
    } catch {
      this.fall();
    }
  }

  private end(map: LivingMap): void {
    this.map = undefined;
    if (map.host !== this) return;
    living.delete(map.key);
    map.remove();
  }

  // Without a live map the shadow shows what the server drew.
  private fall(): void {
    if (this.map) this.end(this.map);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    this.internals.states?.clear();
  }
}
