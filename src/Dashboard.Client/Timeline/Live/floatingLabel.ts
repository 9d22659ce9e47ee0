/** A tooltip over the drawing; screen readers get its words elsewhere. */
export class FloatingLabel {
  readonly node = document.createElement('div');

  constructor() {
    this.node.className = 'label';
    this.node.ariaHidden = 'true';
    this.node.hidden = true;
  }

  /** Shows it above a point, clamped to the drawing. */
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
