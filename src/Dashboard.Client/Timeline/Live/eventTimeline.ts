import { afterTask } from '../../Navigation/afterTask';
import { LiveTimeline } from './liveTimeline';

// Blazor replaces the element at takeover: the live parts continue in the new one, even in mid-drag.
const live = new Map<string, LiveTimeline>();

/** The timeline of a page: the server's drawing with a brush over it. */
export class EventTimeline extends HTMLElement {
  static readonly observedAttributes = ['id', 'data-from', 'data-to'];

  private readonly internals = this.attachInternals();
  private timeline: LiveTimeline | undefined;
  // A navigation changes several attributes, and then the bars.
  private readonly showLater = afterTask(() => {
    if (this.isConnected) this.show();
  });

  connectedCallback(): void {
    this.show();
  }

  disconnectedCallback(): void {
    const { timeline } = this;
    // After the task in which it may be replaced.
    if (timeline) setTimeout(() => this.isConnected || this.end(timeline));
  }

  attributeChangedCallback(): void {
    if (this.timeline) this.showLater();
  }

  /** Puts the live parts into the shadow root. */
  hold(nodes: readonly Node[], styles: CSSStyleSheet): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles];
    shadow.replaceChildren(...nodes);
  }

  /** Sets a custom state for the page's style sheet. */
  setState(name: string, isOn: boolean): void {
    if (isOn) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  private show(): void {
    if (this.timeline && this.timeline.key !== this.id) this.end(this.timeline);
    this.timeline = live.get(this.id) ?? new LiveTimeline(this.id);
    live.set(this.id, this.timeline);
    this.timeline.showIn(this);
  }

  private end(timeline: LiveTimeline): void {
    this.timeline = undefined;
    if (timeline.host !== this) return;
    live.delete(timeline.key);
    timeline.remove();
  }
}

/** Upgrades the timelines of all pages, if the browser supports custom states. */
export function upgradeEventTimelines(): void {
  if (CSS.supports('selector(:state(live))') && !customElements.get('event-timeline'))
    customElements.define('event-timeline', EventTimeline);
}
