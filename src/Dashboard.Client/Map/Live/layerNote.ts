/** Whose layer is shown, and that a part of it did not come. */
export class LayerNote {
  readonly box = document.createElement('div');
  private readonly attribution = document.createElement('span');
  private readonly failure = document.createElement('span');

  constructor() {
    this.box.className = 'layer-note';
    this.box.hidden = true;
    this.failure.setAttribute('role', 'status');
    this.box.append(this.attribution, this.failure);
  }

  /** Shows it with the layer, or hides it. */
  show(isShown: boolean): void {
    this.box.hidden = !isShown;
    if (!isShown) this.failure.textContent = '';
  }

  /** Names the makers. */
  name(makers: string): void {
    this.attribution.textContent = makers;
  }

  /** Says what failed; nothing is said for ''. */
  tell(failure: string): void {
    this.failure.textContent = failure;
  }
}
