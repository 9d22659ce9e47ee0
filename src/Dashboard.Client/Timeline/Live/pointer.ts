import { goTo } from '../../Addresses/address';
import { columnAt, dragGround, dragHandle, dragSpan, hasRoom } from './drags';
import type { Drag } from './drags';
import type { LiveTimeline } from './liveTimeline';

const slack = 4; // pixels that a click may move
const near = 5; // pixels from an edge at which a mouse grabs it
const pause = 400; // milliseconds

/** A drag moves a handle, moves the range, or draws a new one. A click without a drag goes to the links. */
export class Pointer {
  private held:
    | {
        readonly id: number;
        readonly start: number;
        readonly grab: Drag;
        readonly handle: 'first' | 'last' | undefined;
        readonly listening: AbortController;
      }
    | undefined;
  private hasMoved = false;

  constructor(private readonly timeline: LiveTimeline) {}

  /** Listens on a new element; a current drag continues there. */
  showIn(host: HTMLElement, signal: AbortSignal): void {
    host.addEventListener('pointerdown', event => this.press(event), { signal });
    host.addEventListener('dragstart', event => event.preventDefault(), { signal });
    host.addEventListener('click', event => {
      // A click by keyboard has no detail.
      if (this.hasMoved && event.detail > 0) {
        event.preventDefault();
        event.stopPropagation();
      }
      this.hasMoved = false;
    }, { capture: true, signal });
    if (this.held && this.hasMoved) capture(host, this.held.id);
  }

  /** Cancels the drag. */
  drop(): void {
    this.held?.listening.abort();
    this.held = undefined;
  }

  /** Ends the drag as if the pointer had been released. */
  letGo(): void {
    if (!this.held || !this.hasMoved) return;
    this.drop();
    this.timeline.brush.release();
  }

  private press(event: PointerEvent): void {
    this.hasMoved = false;
    if (!event.isPrimary || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.drop();
    this.timeline.read();
    const start = this.xOf(event);
    const handle = this.timeline.handles.endOf(event) ?? (event.pointerType === 'mouse' ? this.edgeAt(start) : undefined);
    const listening = new AbortController();
    this.held = { id: event.pointerId, start, handle, grab: this.dragAt(start, handle), listening };
    // Not the element: it may be replaced meanwhile.
    const { signal } = listening;
    addEventListener('pointermove', moved => this.move(moved), { signal });
    addEventListener('pointerup', up => this.release(up), { signal });
    addEventListener('pointercancel', up => { if (this.isHeld(up)) this.cancel(); }, { signal });
    addEventListener('keydown', key => {
      if (key.key !== 'Escape' || !this.hasMoved) return;
      key.preventDefault();
      key.stopPropagation();
      this.cancel();
    }, { capture: true, signal });
  }

  private move(event: PointerEvent): void {
    if (!this.held || !this.isHeld(event)) return;
    const x = this.xOf(event);
    if (!this.hasMoved) {
      if (Math.abs(x - this.held.start) < slack) return;
      this.hasMoved = true;
      capture(this.timeline.host, event.pointerId);
      this.timeline.brush.take();
    }
    this.timeline.brush.show(this.held.grab(x), pause, () => this.timeline.brush.go());
  }

  private release(event: PointerEvent): void {
    if (!this.held || !this.isHeld(event)) return;
    const { handle, start } = this.held;
    this.drop();
    if (this.hasMoved) this.timeline.brush.release();
    // A finger covers the bar beside the handle, and means the bar.
    else if (handle && event.pointerType !== 'mouse') this.follow(start);
  }

  private cancel(): void {
    this.drop();
    this.timeline.brush.cancel();
  }

  private follow(x: number): void {
    const { columns } = this.timeline.ground;
    const address = columns[columnAt(columns, x)]?.link.getAttribute('href');
    if (address) goTo(address);
  }

  private dragAt(x: number, handle: 'first' | 'last' | undefined): Drag {
    const {
      ground: { columns },
      shown,
      isChosen,
    } = this.timeline;
    if (handle) {
      const edge = handle === 'first' ? columns[shown.first]?.left : columns[shown.last]?.right;
      const grab = dragHandle(columns, shown, handle);
      return at => grab(at - x + (edge ?? x));
    }
    const column = columnAt(columns, x);
    return isChosen && shown.first <= column && column <= shown.last && hasRoom(columns, shown)
      ? dragSpan(columns, shown, x)
      : dragGround(columns, x);
  }

  private edgeAt(x: number): 'first' | 'last' | undefined {
    const { ground: { columns }, shown, isChosen } = this.timeline;
    if (!isChosen) return undefined;
    if (Math.abs(x - (columns[shown.last]?.right ?? 0)) <= near) return 'last';
    return Math.abs(x - (columns[shown.first]?.left ?? 0)) <= near ? 'first' : undefined;
  }

  private isHeld(event: PointerEvent): boolean {
    return event.pointerId === this.held?.id;
  }

  private xOf(event: PointerEvent): number {
    return event.clientX - this.timeline.host.getBoundingClientRect().left;
  }
}

// The pointer may have gone.
function capture(host: HTMLElement, pointer: number): void {
  try {
    host.setPointerCapture(pointer);
  } catch {
    // The window still gets its events.
  }
}
