import { addressWith, goTo } from '../../Addresses/address';
import { firstHour, lastHour } from '../../Addresses/hours';
import type { Days } from './brush';
import { isSame } from './columns';
import type { Span } from './columns';
import type { LiveTimeline } from './liveTimeline';
import { PlayBar } from './playBar';
import { beginningOf, moved, stageOf } from './steps';
import type { Dates } from './steps';

const day = 900; // milliseconds
const speeds = [['1', 1], ['2', 2], ['½', 0.5]] as const;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Plays the chosen dates bar by bar. Each step is a page, and the next waits for it; Back, Escape while it plays, and its end lead back to
 * the start. With reduced motion nothing moves by itself: the button makes a step.
 */
export class Play {
  private readonly buttons = new PlayBar();
  private isPlaying = false;
  private pace: (typeof speeds)[number] = speeds[0];
  private due: ReturnType<typeof setTimeout> | undefined;
  private gone = 0;
  private awaited: string | undefined;
  private own: string | undefined;
  private dates: string | undefined;
  // The reader's own dates, the range to play.
  private range: Dates = { from: undefined, to: undefined };
  // The dates of the bars through which it plays: they stay when the drawing moves on to others.
  private staged: Dates = { from: undefined, to: undefined };

  constructor(private readonly timeline: LiveTimeline, signal: AbortSignal) {
    const { back, main, forward, speed } = this.buttons;
    main.addEventListener('click', () => this.press());
    back.addEventListener('click', () => this.step(-1));
    forward.addEventListener('click', () => this.step(1));
    speed.addEventListener('click', () => this.change());
    // Before anything else that Escape would close.
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.isPlaying) return;
      event.preventDefault();
      event.stopPropagation();
      this.cancel();
    }, { capture: true, signal });
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.pause(); }, { signal });
    still.addEventListener('change', () => this.pause(), { signal });
  }

  get bar(): HTMLElement {
    return this.buttons.bar;
  }

  /** Any other use of the timeline ends it. */
  showIn(host: HTMLElement, signal: AbortSignal): void {
    const leave = (event: Event) => {
      if (!event.composedPath().includes(this.bar)) this.pause();
    };
    host.addEventListener('pointerdown', leave, { signal });
    host.addEventListener('keydown', event => { if (event.key !== 'Tab') leave(event); }, { signal });
  }

  /**
   * The page shows other dates: those of the last step, so the next one is due; those of an address that the reader went to, so it ends; or
   * those from before a takeover, which are ignored.
   */
  follow(): void {
    const { from = null, to = null } = this.timeline.host.dataset;
    const dates = `${from} ${to}`;
    if (dates !== this.dates && this.isPlaying) {
      clearTimeout(this.due);
      if (dates === this.awaited) this.due = setTimeout(() => this.run(), Math.max(this.gone + day / this.pace[1] - performance.now(), 0));
      else if (!this.isOwn) this.pause();
    }
    this.dates = dates;
    this.draw();
  }

  pause(): void {
    clearTimeout(this.due);
    this.isPlaying = false;
    this.draw();
  }

  // All steps share one history entry after that of the reader's own dates; the first may still be loading.
  private cancel(): void {
    this.pause();
    if (this.isOwn) history.back();
    else goTo(addressWith({ from: this.range.from ?? null, to: this.range.to ?? null }), { replacing: true });
  }

  private press(): void {
    if (this.isPlaying) {
      this.pause();
      return;
    }
    this.isPlaying = !still.matches;
    if (!this.go(this.next(1) ?? this.beginning())) this.pause();
    this.draw();
  }

  private change(): void {
    this.pace = speeds[(speeds.indexOf(this.pace) + 1) % speeds.length] ?? speeds[0];
    this.draw();
  }

  private step(by: 1 | -1): void {
    this.pause();
    this.go(this.next(by));
  }

  private run(): void {
    if (!this.go(this.next(1))) this.cancel();
  }

  private next(by: 1 | -1): Span | undefined {
    this.timeline.read();
    const { ground: { columns }, chosen, host: { dataset } } = this.timeline;
    if (this.isOwn) return moved(columns, chosen, by, stageOf(columns, this.staged));
    this.range = { from: dataset['from'], to: dataset['to'] };
    const stage = stageOf(columns, this.range);
    this.staged = { from: columns[stage.first]?.from, to: columns[stage.last]?.to };
    return beginningOf(columns, this.range) ?? moved(columns, chosen, by, stage);
  }

  private beginning(): Span {
    const { first } = stageOf(this.timeline.ground.columns, this.staged);
    return { first, last: first };
  }

  private go(window: Span | undefined): boolean {
    if (!window || isSame(window, this.timeline.chosen) && this.timeline.isChosen) return false;
    const replacing = this.isOwn;
    const days = this.daysOf(window);
    this.own = addressWith(days);
    this.awaited = `${days.from} ${days.to}`;
    this.gone = performance.now();
    goTo(this.own, { replacing });
    return true;
  }

  // A coarse bar may extend beyond the reader's dates.
  private daysOf({ first, last }: Span): Days {
    const { columns } = this.timeline.ground;
    const { from = '0000-01-01', to = '9999-12-31' } = this.range;
    const [start, end] = [columns[first]?.from ?? '', columns[last]?.to ?? ''];
    const isWithin = firstHour(start) <= lastHour(to) && lastHour(end) >= firstHour(from);
    return {
      from: isWithin && firstHour(start) < firstHour(from) ? from : start,
      to: isWithin && lastHour(end) > lastHour(to) ? to : end,
    };
  }

  // Whether the page is a step of play.
  private get isOwn(): boolean {
    return this.own === location.pathname + location.search;
  }

  private draw(): void {
    const isUsed = this.isPlaying || this.isOwn;
    this.timeline.host.setState('played', isUsed);
    this.buttons.draw(this.timeline.host.dataset, { isPlaying: this.isPlaying, isUsed, isStepwise: still.matches, speed: this.pace[0] });
  }
}
