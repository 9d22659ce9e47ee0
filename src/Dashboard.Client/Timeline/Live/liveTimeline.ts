import { counted } from '../../Language/counted';
import { Brush } from './brush';
import type { Days } from './brush';
import { eventsIn, groundOf, hasSameBars, spanOf } from './columns';
import type { Ground, Span } from './columns';
import type { EventTimeline } from './eventTimeline';
import { FloatingLabel } from './floatingLabel';
import { FocusedBar } from './focusedBar';
import { Handles } from './handles';
import { followKeys } from './handleKeys';
import styles from './liveTimeline.css';
import { nameUnderPointer } from './nameUnderPointer';
import { Play } from './play';
import { Pointer } from './pointer';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Brush and play over the server's drawing. They outlive their element. */
export class LiveTimeline {
  readonly handles = new Handles();
  readonly label = new FloatingLabel();
  readonly brush = new Brush(this);
  /** The drawing as last read. */
  ground: Ground = { columns: [], top: 0, height: 0 };
  host!: EventTimeline;
  private readonly listening = new AbortController();
  private readonly pointer = new Pointer(this);
  private readonly focusedBar = new FocusedBar(this.listening.signal);
  private readonly play = new Play(this, this.listening.signal);
  private readonly resizes = new ResizeObserver(() => this.follow());
  private readonly nodes = [this.handles.band, this.play.bar, this.handles.rail, document.createElement('slot'), this.label.node];
  private hosted = new AbortController();

  private focused: HTMLElement | undefined;

  constructor(readonly key: string) {
    this.rememberFocus();
  }

  /** The bars of the page's dates. */
  get chosen(): Span {
    const { from, to } = this.host.dataset;
    return spanOf(this.ground.columns, from, to);
  }

  /** The bars shown as chosen. */
  get shown(): Span {
    return this.brush.span ?? this.chosen;
  }

  /** Whether fewer than all bars are chosen. */
  get isChosen(): boolean {
    const { from, to } = this.host.dataset;
    return this.brush.span !== undefined || from !== undefined || to !== undefined;
  }

  /** The days of bars; an end that equals the page's end keeps the page's date, which may lie within its bar. */
  daysOf(span: Span): Days {
    const { ground: { columns }, chosen, host: { dataset } } = this;
    const own = (isOwn: boolean, day: string | undefined) => (isOwn ? day : undefined);
    return {
      from: own(span.first === chosen.first, dataset['from']) ?? columns[span.first]?.from ?? null,
      to: own(span.last === chosen.last, dataset['to']) ?? columns[span.last]?.to ?? null,
    };
  }

  /** Continues in this element, or reads its current words. */
  showIn(host: EventTimeline): void {
    if (host === this.host) {
      this.follow();
      return;
    }
    const { focused } = this;
    this.hosted.abort();
    this.hosted = new AbortController();
    const { signal } = this.hosted;
    this.host = host;
    host.hold(this.nodes, sheet);
    host.setState('live', true);
    host.setState('brushing', this.brush.span !== undefined);
    focused?.focus({ preventScroll: true });
    this.pointer.showIn(host, signal);
    this.play.showIn(host, signal);
    followKeys(this, host, signal);
    nameUnderPointer(this, host, signal);
    this.resizes.disconnect();
    // It calls back at once, before the first paint, when the drawing is ready.
    this.resizes.observe(host);
  }

  /** Reads where the bars are. */
  read(): void {
    const { columns } = this.ground;
    this.ground = groundOf(this.host);
    if (hasSameBars(columns, this.ground.columns)) return;
    const { span } = this.brush;
    const [first, last] = [columns[span?.first ?? -1], columns[span?.last ?? -1]];
    if (first && last) this.brush.keepTo({ from: first.from, to: last.to });
    // The dragged bars have moved.
    this.pointer.letGo();
    this.focusedBar.follow(this.ground.columns);
  }

  /** Shows what is chosen. */
  draw(): void {
    const { ground, shown, host: { dataset } } = this;
    const days = this.namesOf(shown);
    this.handles.draw(ground, shown, this.isChosen);
    this.handles.name(
      { name: dataset['nameFirst'] ?? '', value: (dataset['fromDay'] ?? '').replace('{day}', days.first) },
      { name: dataset['nameLast'] ?? '', value: (dataset['toDay'] ?? '').replace('{day}', days.last) });
    if (this.brush.span) this.say(shown, days);
    else this.label.hide();
  }

  /** Ends it. */
  remove(): void {
    this.pointer.drop();
    this.play.pause();
    this.hosted.abort();
    this.listening.abort();
    this.resizes.disconnect();
  }

  private follow(): void {
    this.read();
    this.brush.settle();
    this.draw();
    this.play.follow();
  }

  private namesOf({ first, last }: Span): { first: string; last: string } {
    const { ground: { columns }, chosen, host: { dataset } } = this;
    return {
      first: (first === chosen.first && dataset['first']) || (columns[first]?.link.dataset['first'] ?? ''),
      last: (last === chosen.last && dataset['last']) || (columns[last]?.link.dataset['last'] ?? ''),
    };
  }

  private say(span: Span, days: { first: string; last: string }): void {
    const { ground: { columns, top }, chosen, host } = this;
    const { from, to } = host.dataset;
    const events = eventsIn(columns, span, { first: from ? chosen.first : undefined, last: to ? chosen.last : undefined });
    const range = days.first === days.last ? days.first : `${days.first} – ${days.last}`;
    const middle = ((columns[span.first]?.left ?? 0) + (columns[span.last]?.right ?? 0)) / 2;
    this.label.say(`${range} · ${counted(events, host.dataset['events'] ?? '')}`, middle, top, host.clientWidth);
  }

  // An element removed from the page loses the focus, and gets it back in its replacement at the end of the task.
  private rememberFocus(): void {
    const { signal } = this.listening;
    const remember = () => {
      const root = this.handles.rail.getRootNode();
      if (root instanceof ShadowRoot && root.isConnected)
        this.focused = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    };
    for (const part of [this.handles.rail, this.play.bar]) {
      part.addEventListener('focusin', remember, { signal });
      part.addEventListener('focusout', () => queueMicrotask(remember), { signal });
    }
  }
}
