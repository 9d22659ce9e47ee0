import type { Map as LeafletMap } from 'leaflet';

const namespace = 'http://www.w3.org/2000/svg';
const drawings = {
  nearer: 'M3 8H13M8 3V13',
  farther: 'M3 8H13',
  whole: 'M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10',
  full: 'M9.5 6.5L14 2M10 2H14V6M6.5 9.5L2 14M2 10V14H6',
} as const;

/** Nearer, farther, the whole again, and the full screen, where the browser has one and the page a name for it. */
export class MapButtons {
  readonly bar = document.createElement('div');
  private readonly nearer = this.button('nearer', () => this.to.nearer());
  private readonly farther = this.button('farther', () => this.to.farther());
  private readonly whole = this.button('whole', () => this.to.whole());
  private readonly full = this.button('full', () => this.toggleFullScreen());
  private words: DOMStringMap = {};

  constructor(
    private readonly map: LeafletMap,
    private readonly to: { readonly nearer: () => void; readonly farther: () => void; readonly whole: () => void },
    private readonly host: () => HTMLElement,
    signal: AbortSignal,
  ) {
    this.bar.className = 'buttons';
    this.bar.append(this.nearer, this.farther, this.whole, this.full);
    document.addEventListener('fullscreenchange', () => this.name(this.words), { signal });
  }

  /** Names them in the language of the page. */
  name(words: DOMStringMap): void {
    this.words = words;
    const full = this.isFullScreen() ? words['leaveFullScreen'] : words['fullScreen'];
    for (const [button, name] of [
      [this.nearer, words['nearer']],
      [this.farther, words['farther']],
      [this.whole, words['whole']],
      [this.full, full],
    ] as const) {
      button.ariaLabel = name ?? '';
      button.title = name ?? '';
    }
    this.bar.hidden = !words['nearer'];
    this.full.hidden = !full || !document.fullscreenEnabled;
  }

  /** Says which of them lead nowhere now; they keep the focus. */
  update(isFitted: boolean): void {
    const zoom = this.map.getZoom();
    this.nearer.ariaDisabled = String(zoom >= this.map.getMaxZoom());
    this.farther.ariaDisabled = String(zoom <= this.map.getMinZoom());
    this.whole.ariaDisabled = String(isFitted);
  }

  private isFullScreen(): boolean {
    return document.fullscreenElement === this.host();
  }

  private toggleFullScreen(): void {
    // A browser may refuse; then all stays as it is.
    const done = this.isFullScreen() ? document.exitFullscreen() : this.host().requestFullscreen();
    done.catch(() => this.name(this.words));
  }

  private button(name: keyof typeof drawings, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    const drawing = document.createElementNS(namespace, 'svg');
    const path = document.createElementNS(namespace, 'path');
    button.type = 'button';
    button.className = name;
    drawing.setAttribute('viewBox', '0 0 16 16');
    drawing.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', drawings[name]);
    drawing.append(path);
    button.append(drawing);
    button.addEventListener('click', press);
    return button;
  }
}
