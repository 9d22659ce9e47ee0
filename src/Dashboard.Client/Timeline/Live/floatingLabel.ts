/** A few words over the drawing; screen readers hear them elsewhere. */
export class FloatingLabel {
  readonly node = document.createElement('div');

  constructor() {
    this.node.className = 'label';
    this.node.ariaHidden = 'true';
    this.node.hidden = true;
  }

  /** Says it above a point, as far as there is room to both sides. */
  say(words: string, x: number, y: number, width: number): void {
    this.node.hidden = false;
    this.node.textContent = words;
    const half = this.node.offsetWidth / 2;
    this.node.style.cssText = `left:${Math.max(Math.min(x, width - half), half)}px;top:${y}px`;
  }

  hide(): void {
    this.node.hidden = true;
  }
}
