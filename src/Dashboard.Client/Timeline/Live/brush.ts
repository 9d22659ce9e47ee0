import { addressWith, goTo } from '../../Addresses/address';
import { isSame, spanOf } from './columns';
import type { Span } from './columns';
import { strengthen } from './dimming';
import type { LiveTimeline } from './liveTimeline';

/** Days, as ISO writes them; null where an end is open. */
export type Days = Readonly<Record<'from' | 'to', string | null>>;

/**
 * What a gesture chooses, shown at once; the address follows when the hand rests, as one entry of the history.
 * Tells of each change by the event `brushing`, with the days in its detail, and of the end by null.
 */
export class Brush {
  /** What is shown instead of the page's dates, until the page has them. */
  span: Span | undefined;
  private isHeld = false;
  private hasGone = false;
  private pausing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly timeline: LiveTimeline) {}

  /** The hand takes hold. */
  take(): void {
    if (!this.isHeld) this.hasGone = false;
    this.isHeld = true;
  }

  /** Shows what is chosen now; calls back after a pause, if it is not called again before. */
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

  /** Stays on its days when the page cuts time into other bars. */
  keepTo({ from, to }: { readonly from: string; readonly to: string }): void {
    const { columns } = this.timeline.ground;
    this.span = spanOf(columns, from, to);
    strengthen(columns, this.span);
  }

  /** Goes to the address of what is shown. */
  go(): void {
    if (!this.span) return;
    const days = this.open(this.timeline.daysOf(this.span), this.span);
    if (isAddressed(days)) return;
    goTo(addressWith(days), { replacing: this.hasGone });
    this.hasGone = true;
  }

  /** The hand lets go. */
  release(): void {
    clearTimeout(this.pausing);
    this.isHeld = false;
    this.go();
    this.settle();
  }

  /** All is as it was before; says whether there was anything to undo. */
  cancel(): boolean {
    const held = this.isHeld;
    clearTimeout(this.pausing);
    this.isHeld = false;
    if (held && this.hasGone) history.back();
    this.end();
    return held;
  }

  /** The page may have arrived: then it shows what is chosen. */
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

  // An end that stands where all begins or ends is no date; a bar alone is its days.
  private open(days: Days, { first, last }: Span): Days {
    const end = this.timeline.ground.columns.length - 1;
    return { from: first === 0 && last > 0 ? null : days.from, to: last === end && first < end ? null : days.to };
  }

  private tell(detail: Days | null): void {
    this.timeline.host.dispatchEvent(new CustomEvent('brushing', { bubbles: true, composed: true, detail }));
  }
}

function isAddressed(days: Days): boolean {
  const parameters = new URLSearchParams(location.search);
  return parameters.get('from') === days.from && parameters.get('to') === days.to;
}
