import { goTo } from './address';

const sameGesture = 1_500;

/**
 * Follows a hand that chooses something: goes to the address of what is chosen when the hand rests. One gesture is one step of the history,
 * however often the hand rests in it.
 */
export class RestingHand {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private address: string | undefined;
  private wentAt = -Infinity;

  /** @param rest How long a hand that has not let go holds still before it rests, in milliseconds. */
  constructor(private readonly rest: number) {}

  /** The hand is at what has this address. */
  move(address: string): void {
    this.address = address;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.go(), this.rest);
  }

  /** The hand has let go: it need not be waited for. */
  release(): void {
    this.go();
    this.wentAt = -Infinity;
  }

  /** Nothing is chosen. */
  cancel(): void {
    clearTimeout(this.waiting);
    this.address = undefined;
  }

  private go(): void {
    const { address } = this;
    this.cancel();
    if (address === undefined) return;
    const replacing = performance.now() - this.wentAt < sameGesture;
    this.wentAt = performance.now();
    if (address !== location.pathname + location.search) goTo(address, { replacing });
  }
}
