import { GridLayer } from 'leaflet';
import type { Coords, DoneCallback, Map as LeafletMap } from 'leaflet';
import type { GroundPainter } from './groundPainter';
import { LayerNote } from './layerNote';

/** Streets and waters from the server's archive, under the marks near a city; nothing is loaded before. */
export class GroundLayer extends GridLayer {
  readonly note = new LayerNote();
  private painter: Promise<GroundPainter> | undefined;
  private url = '';
  private missing = '';
  private readonly colours = new Map<string, string>();

  constructor(signal: AbortSignal) {
    super();
    this.on('loading', () => this.note.tell(''));
    this.on('tileerror', () => {
      this.note.tell(this.missing);
      // Opened again for the next tile: the library caches failures.
      this.painter = undefined;
    });
    this.followColours(signal);
  }

  /** Uses the archive named by the element, if any. */
  name(words: DOMStringMap): void {
    this.note.name(words['groundBy'] ?? '');
    this.missing = words['groundMissing'] ?? '';
    if (words['ground'] === this.url) return;
    this.url = words['ground'] ?? '';
    this.painter = undefined;
  }

  /** Shows or hides it, if there is one. */
  show(map: LeafletMap, isNear: boolean): void {
    const isShown = isNear && this.url !== '';
    if (isShown === map.hasLayer(this)) return;
    this.note.show(isShown);
    if (isShown) map.addLayer(this);
    else map.removeLayer(this);
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    void this.paint(canvas, coords).then(() => done(undefined, canvas), (error: Error) => done(error, canvas));
    return canvas;
  }

  private async paint(canvas: HTMLCanvasElement, coords: Coords): Promise<void> {
    this.painter ??= this.open();
    const painter = await this.painter;
    await painter.paint(canvas, coords, () => token => this.colour(token));
  }

  // The value of a token is light and dark; as the colour of an element it is one of them.
  private colour(token: string): string {
    const known = this.colours.get(token);
    const probe = this.getContainer();
    if (known !== undefined || !probe) return known ?? '';
    probe.style.color = `var(${token})`;
    const colour = getComputedStyle(probe).color;
    this.colours.set(token, colour);
    return colour;
  }

  private repaint(): void {
    this.colours.clear();
    this.redraw();
  }

  private async open(): Promise<GroundPainter> {
    const { url } = this;
    const { openGround } = await import('./groundPainter.js');
    return openGround(url);
  }

  private followColours(signal: AbortSignal): void {
    const root = document.documentElement;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint(), { signal });
    // Each navigation rewrites the attribute, usually with the same value.
    const changes = new MutationObserver(([first]) => {
      if (first?.oldValue !== root.getAttribute('data-theme')) this.repaint();
    });
    changes.observe(root, { attributeFilter: ['data-theme'], attributeOldValue: true });
    signal.addEventListener('abort', () => changes.disconnect());
  }
}
