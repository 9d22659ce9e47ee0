import { afterTask } from '../Navigation/afterTask';

const step = 16; // pixels per arrow key
const sizes = new Map<string, number>();
const sheet = new CSSStyleSheet();
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { touch-action: none; }
  div { position: relative; block-size: 100%; }
  div::after { position: absolute; inset: 0 4px; background: transparent; content: ""; transition: background-color 120ms; }
  :host(.at-time) div::after { inset: 4px 0; }
  div:hover::after, div:focus-visible::after { background: var(--accent); }
  div:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
  @media (forced-colors: active) { div:hover::after, div:focus-visible::after { background: Highlight; } }`);

/** A splitter: dragged, or moved by arrow keys; a double click restores the default size. */
export class PaneSplitter extends HTMLElement {
  private readonly edge = document.createElement('div');
  private listening = new AbortController();
  // Measuring while a page is being patched would force a layout of a partial page and scroll to its top.
  private readonly tellLater = afterTask(() => this.tell());

  connectedCallback(): void {
    if (!this.shadowRoot) this.build();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.edge.addEventListener('pointerdown', event => this.drag(event, signal), { signal });
    this.edge.addEventListener('keydown', event => this.press(event), { signal });
    this.edge.addEventListener('dblclick', () => this.set(undefined), { signal });
    this.edge.addEventListener('focus', () => this.tell(), { signal });
    // Resizing the window resizes the pane.
    addEventListener('resize', () => this.tell(), { signal });
    this.tellLater();
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }

  private get pane(): string {
    return this.dataset['pane'] ?? '';
  }

  private get isAcross(): boolean {
    return this.pane !== 'time';
  }

  // Moving away from where lines begin, or down, enlarges the rail and shrinks the panes on the other side.
  private get sign(): number {
    const isMirrored = this.isAcross && getComputedStyle(this).direction === 'rtl';
    return (this.pane === 'filters') === isMirrored ? -1 : 1;
  }

  private get size(): number {
    const pane = this.parentElement?.querySelector(`:scope > :not(pane-splitter).${CSS.escape(this.pane)}`);
    const box = pane?.getBoundingClientRect();
    return Math.round((this.isAcross ? box?.width : box?.height) ?? 0);
  }

  private build(): void {
    const shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
    shadow.adoptedStyleSheets = [styles];
    this.edge.tabIndex = 0;
    this.edge.role = 'separator';
    this.edge.ariaOrientation = this.isAcross ? 'vertical' : 'horizontal';
    this.edge.ariaLabel = this.dataset['label'] ?? '';
    this.edge.ariaValueMin = this.dataset['min'] ?? '0';
    this.edge.ariaValueMax = this.dataset['max'] ?? '0';
    shadow.append(this.edge);
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  private drag(event: PointerEvent, signal: AbortSignal): void {
    if (event.button !== 0) return;
    // Prevents text selection on both sides.
    event.preventDefault();
    this.edge.focus();
    const [start, size] = [this.at(event), this.size];
    const dragging = new AbortController();
    const end = () => dragging.abort();
    const both = AbortSignal.any([signal, dragging.signal]);
    this.edge.setPointerCapture(event.pointerId);
    this.edge.addEventListener('pointermove', move => this.set(size + this.sign * (this.at(move) - start)), { signal: both });
    for (const name of ['pointerup', 'pointercancel'] as const) this.edge.addEventListener(name, end, { signal: both });
  }

  private at(event: PointerEvent): number {
    return this.isAcross ? event.clientX : event.clientY;
  }

  private press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [less, more] = this.isAcross ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === less) this.set(this.size - this.sign * step);
    else if (event.key === more) this.set(this.size + this.sign * step);
    else if (event.key === 'Home') this.set(0);
    else if (event.key === 'End') this.set(Infinity);
    else return;
    event.preventDefault();
  }

  private set(size: number | undefined): void {
    const [min, max] = [Number(this.dataset['min']), Number(this.dataset['max'])];
    if (size === undefined) sizes.delete(this.pane);
    else sizes.set(this.pane, Math.min(Math.max(size, min), max));
    sheet.replaceSync(`:root {${[...sizes].map(([pane, pixels]) => `--pane-${pane}: ${pixels}px`).join(';')}}`);
    this.tell();
  }

  private tell(): void {
    this.edge.ariaValueNow = String(this.size);
  }
}

/** Upgrades the splitters of all pages. */
export function upgradePaneSplitters(): void {
  if (!customElements.get('pane-splitter')) customElements.define('pane-splitter', PaneSplitter);
}
