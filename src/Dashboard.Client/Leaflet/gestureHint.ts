const shown = 1_200; // milliseconds after the last move

/** Says what moves the map when one finger, which scrolls the page, is drawn over it. */
export class GestureHint {
  readonly words = document.createElement('div');
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, signal: AbortSignal) {
    this.words.className = 'hint';
    this.words.ariaHidden = 'true'; // screen reader users move the map with its buttons
    container.addEventListener('touchmove', ({ touches }) => {
      this.tell(touches.length === 1 && container.matches('.yields'));
    }, { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.hiding));
  }

  /** In the language of the page. */
  name(words: DOMStringMap): void {
    this.words.textContent = words['twoFingers'] ?? '';
  }

  private tell(isNeeded: boolean): void {
    clearTimeout(this.hiding);
    this.words.classList.toggle('told', isNeeded);
    if (isNeeded) this.hiding = setTimeout(() => this.words.classList.remove('told'), shown);
  }
}
