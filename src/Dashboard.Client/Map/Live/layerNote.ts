/** Attribution of a layer, and a message if a part of it failed to load. */
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

  /** Sets the attribution. */
  name(makers: string): void {
    this.attribution.textContent = makers;
  }

  /** Shows an error; '' clears it. */
  tell(failure: string): void {
    this.failure.textContent = failure;
  }
}
