import { addressWith } from '../Addresses/address';
import { afterTask } from '../Navigation/afterTask';
import { RestingHand } from '../Navigation/restingHand';
import styles from './knownSlider.css';

/** A known date, or now. */
interface Stop {
  readonly known: string | null;
  /** Percent from the left. */
  readonly at: number;
  readonly words: string;
}

const rest = 250;
const far = 7; // steps of PageUp and PageDown
const hands = new Map<string, RestingHand>();
let sheet: CSSStyleSheet | undefined;

/**
 * The "as known on" slider over the days on which something was stated; it replaces the date field of the form. It shows the day while it
 * moves; the page follows, debounced. A drag continues if the element is replaced.
 */
export class KnownSlider extends HTMLElement {
  static readonly observedAttributes = ['data-stops', 'data-known'];

  private readonly internals = this.attachInternals();
  private readonly slider = document.createElement('div');
  private readonly label = document.createElement('span');
  private readonly later = document.createElement('div');
  private readonly track = document.createElement('div');
  private readonly handle = document.createElement('div');
  private readonly words = document.createElement('span');
  private stops: readonly Stop[] = [];
  private index = 0;
  private readonly readLater = afterTask(() => {
    // The page may be that of an earlier choice.
    if (this.isConnected && !this.isHeld && !this.hand.isWaiting) this.read();
  });
  private listening = new AbortController();

  connectedCallback(): void {
    if (!this.shadowRoot) this.build();
    this.listening = new AbortController();
    this.listen(this.listening.signal);
    this.read();
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }

  attributeChangedCallback(): void {
    this.readLater();
  }

  private get isHeld(): boolean {
    return held?.id === this.id;
  }

  private build(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    // Focusing the host, as after takeover, focuses the handle.
    const shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
    shadow.adoptedStyleSheets = [sheet];
    for (const name of ['slider', 'label', 'later', 'track', 'handle', 'words'] as const) this[name].className = name;
    this.handle.tabIndex = 0;
    this.handle.role = 'slider';
    this.handle.ariaValueMin = '0';
    this.track.append(this.handle);
    this.slider.append(this.label, this.later, this.track, this.words);
    shadow.append(document.createElement('slot'), this.slider);
    this.internals.states.add('live');
  }

  private listen(signal: AbortSignal): void {
    this.track.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.handle.focus();
      const { left, width } = this.track.getBoundingClientRect();
      held = { id: this.id, pointer: event.pointerId, left, width };
      this.hand.take();
      this.follow(event.clientX);
    }, { signal });
    this.handle.addEventListener('keydown', event => this.press(event), { signal });
    const isOurs = (event: PointerEvent) => this.isHeld && held?.pointer === event.pointerId;
    addEventListener('pointermove', event => {
      if (isOurs(event)) this.follow(event.clientX);
    }, { signal });
    addEventListener('pointerup', event => {
      if (!isOurs(event)) return;
      this.letGo();
      this.hand.release();
    }, { signal });
    addEventListener('pointercancel', event => {
      if (isOurs(event)) this.giveUp();
    }, { signal });
    // Back, before the page of the chosen day has arrived: nothing changes on this one.
    addEventListener('popstate', () => this.giveUp(), { signal });
  }

  private press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.isHeld) {
      event.preventDefault();
      this.hand.undo();
      this.giveUp();
      return;
    }

    const last = this.stops.length - 1;
    const to = ({
      ArrowLeft: this.index - 1, ArrowDown: this.index - 1, ArrowRight: this.index + 1, ArrowUp: this.index + 1,
      PageDown: this.index - far, PageUp: this.index + far, Home: 0, End: last,
    } as Record<string, number>)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.moveTo(Math.min(Math.max(to, 0), last));
  }

  private follow(x: number): void {
    if (!held) return;
    const at = 100 * (x - held.left) / held.width;
    const distances = this.stops.map(stop => Math.abs(stop.at - at));
    this.moveTo(distances.indexOf(Math.min(...distances)));
  }

  private moveTo(index: number): void {
    if (index === this.index || !this.stops[index]) return;
    const { known, words } = this.stops[index];
    this.show(index, words);
    this.internals.states.add('moved');
    this.hand.move(addressWith({ known }));
  }

  // The page may have followed already, during a pause.
  private letGo(): void {
    held = undefined;
    if ((this.dataset['known'] ?? null) === this.stops[this.index]?.known) this.read();
  }

  private giveUp(): void {
    this.hand.drop();
    if (this.isHeld) held = undefined;
    this.read();
  }

  private get hand(): RestingHand {
    const hand = hands.get(this.id) ?? new RestingHand(rest);
    hands.set(this.id, hand);
    return hand;
  }

  // A day between two stops shows the same as the earlier one.
  private read(): void {
    const { stops = '', known, label = '', words } = this.dataset;
    this.stops = stops.split('|').flatMap(text => {
      const [, day, at, name] = /^(\S+) (\S+) (.*)$/.exec(text) ?? [];
      return day && name ? [{ known: day === '-' ? null : day, at: Number(at), words: name }] : [];
    });
    const last = this.stops.length - 1;
    const later = known ? this.stops.findIndex(stop => stop.known === null || stop.known > known) : -1;
    this.label.textContent = label;
    this.handle.ariaLabel = label;
    this.handle.ariaValueMax = String(last);
    this.internals.states.delete('moved');
    this.show(later < 0 ? last : Math.max(later - 1, 0), words ?? '');
  }

  private show(index: number, words: string): void {
    this.index = index;
    this.handle.ariaValueNow = String(index);
    this.handle.ariaValueText = words;
    this.words.textContent = words;
    this.slider.style.setProperty('--at', `${this.stops[index]?.at ?? 100}%`);
  }
}

// The current drag, by the id of the element. The track is as it was at the start: longer words shorten it, and the pointer would be over
// another day.
let held: { readonly id: string; readonly pointer: number; readonly left: number; readonly width: number } | undefined;

/** Upgrades the sliders of all pages. */
export function upgradeKnownSliders(): void {
  if (!customElements.get('known-slider')) customElements.define('known-slider', KnownSlider);
}
