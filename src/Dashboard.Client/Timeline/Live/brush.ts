import { addressWith, drawnAddress, goTo } from '../../Addresses/address';
import { isHour } from '../../Addresses/hours';
import { isSame, spanOf } from './columns';
import type { Span } from './columns';
import { strengthen } from './dimming';
import type { LiveTimeline } from './liveTimeline';

/** Days or hours as in addresses; null for an open end. */
export type Days = Readonly<Record<'from' | 'to', string | null>>;

/**
 * The dates chosen by a gesture, shown at once; the address follows, debounced, as one history entry. Dispatches `brushing` on each change,
 * with the days as detail, and with null at the end.
 */
export class Brush {
  /** The bars shown instead of the page's dates, until the page has followed. */
  span: Span | undefined;
  private isHeld = false;
  private hasGone = false;
  private pausing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly timeline: LiveTimeline) {}

  /** A gesture starts. */
  take(): void {
    if (!this.isHeld) this.hasGone = false;
    this.isHeld = true;
  }

  /** Shows a choice; calls back after a pause, unless it is called again before. */
  show(span: Span, pause: number, paused: () => void): void {
    if (isSame(span, this.span ?? this.timeline.chosen)) return;
    clearTimeout(this.pausing);
    this.pausing = setTimeout(paused, pause);
    this.span = span;
    const { host, ground: { columns } } = this.timeline;
    strengthen(columns, span);
    host.setState('brushing', true);
    this.timeline.draw();
    this.tell(this.timeline.daysOf(span));
  }

  /** Keeps its days when the page changes its bins. */
  keepTo({ from, to }: { readonly from: string; readonly to: string }): void {
    const { columns } = this.timeline.ground;
    this.span = spanOf(columns, from, to);
    strengthen(columns, this.span);
  }

  /** Navigates to the chosen dates. */
  go(): void {
    if (!this.span) return;
    const days = this.open(this.timeline.daysOf(this.span), this.span);
    if (isAddressed(days)) return;
    goTo(addressWith(days), { replacing: this.hasGone });
    this.hasGone = true;
  }

  /** A gesture ends. */
  release(): void {
    clearTimeout(this.pausing);
    this.isHeld = false;
    this.go();
    this.settle();
  }

  /** Undoes the gesture; returns whether there was anything to undo. */
  cancel(): boolean {
    const held = this.isHeld;
    clearTimeout(this.pausing);
    this.isHeld = false;
    if (held && this.hasGone) history.back();
    this.end();
    return held;
  }

  /** Clears the choice if the page has followed. */
  settle(): void {
    const { from = null, to = null } = this.timeline.host.dataset;
    if (!this.isHeld && isAddressed({ from, to })) this.end();
  }

  private end(): void {
    if (!this.span) return;
    this.span = undefined;
    this.timeline.host.setState('brushing', false);
    this.timeline.draw();
    this.tell(null);
  }

  // An end at the first or last bar is open; a single bar keeps its days, and hours stay, because an open end shows days.
  private open(days: Days, { first, last }: Span): Days {
    const end = this.timeline.ground.columns.length - 1;
    const isOpen = (day: string | null) => day === null || !isHour(day);
    return {
      from: first === 0 && last > 0 && isOpen(days.from) ? null : days.from,
      to: last === end && first < end && isOpen(days.to) ? null : days.to,
    };
  }

  private tell(detail: Days | null): void {
    this.timeline.host.dispatchEvent(new CustomEvent('brushing', { bubbles: true, composed: true, detail }));
  }
}

function isAddressed(days: Days): boolean {
  const parameters = new URL(drawnAddress()).searchParams;
  return parameters.get('from') === days.from && parameters.get('to') === days.to;
}
