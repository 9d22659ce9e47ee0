import { goTo } from '../Addresses/address';

const sameGesture = 1_500;

/**
 * Follows a hand that chooses something: goes to the address of what is chosen when the hand rests. One gesture is one step of the history,
 * however often the hand rests in it: from taking hold to letting go, or keys that follow each other.
 */
export class RestingHand {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private address: string | undefined;
  private wentAt = -Infinity;
  private isHeld = false;

  /** @param rest How long a hand that has not let go holds still before it rests, in milliseconds. */
  constructor(private readonly rest: number) {}

  /** Whether something is chosen whose address has not been gone to yet. */
  get isWaiting(): boolean {
    return this.address !== undefined;
  }

  /** The hand takes hold. */
  take(): void {
    this.isHeld = true;
    this.wentAt = -Infinity;
  }

  /** The hand is at what has this address. */
  move(address: string): void {
    this.address = address;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.go(), this.rest);
  }

  /** The hand has let go: it need not be waited for. */
  release(): void {
    this.go();
    this.drop();
    this.wentAt = -Infinity;
  }

  /** Nothing is chosen; what was gone to in this gesture is left again. */
  undo(): void {
    if (this.isSameGesture) history.back();
    this.drop();
    this.wentAt = -Infinity;
  }

  /** Nothing more is chosen. */
  drop(): void {
    this.isHeld = false;
    this.forget();
  }

  private get isSameGesture(): boolean {
    return performance.now() - this.wentAt < (this.isHeld ? Infinity : sameGesture);
  }

  private forget(): void {
    clearTimeout(this.waiting);
    this.address = undefined;
  }

  private go(): void {
    const { address } = this;
    this.forget();
    if (address === undefined) return;
    const replacing = this.isSameGesture;
    this.wentAt = performance.now();
    if (address !== location.pathname + location.search) goTo(address, { replacing });
  }
}
