import { afterTask } from '../Navigation/afterTask';

const step = 16; // pixels of an arrow key
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

/** The edge of a pane: dragged, or moved by arrow keys; a double click gives back the size that the page has by itself. */
export class PaneEdge extends HTMLElement {
  private readonly edge = document.createElement('div');
  private listening = new AbortController();
  // Measured while a page is still being put in place, it would be laid out half done and jump to its beginning.
  private readonly tellLater = afterTask(() => this.tell());

  connectedCallback(): void {
    if (!this.shadowRoot) this.build();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.edge.addEventListener('pointerdown', event => this.drag(event, signal), { signal });
    this.edge.addEventListener('keydown', event => this.press(event), { signal });
    this.edge.addEventListener('dblclick', () => this.set(undefined), { signal });
    this.edge.addEventListener('focus', () => this.tell(), { signal });
    // A window of another size gives the pane another one.
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

  // To the right, or down, the rail grows and what lies on the other side shrinks.
  private get sign(): number {
    return this.pane === 'filters' ? 1 : -1;
  }

  private get size(): number {
    const pane = this.parentElement?.querySelector(`:scope > :not(pane-edge).${CSS.escape(this.pane)}`);
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
    this.edge.ariaValueMin = this.dataset['least'] ?? '0';
    this.edge.ariaValueMax = this.dataset['most'] ?? '0';
    shadow.append(this.edge);
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  private drag(event: PointerEvent, signal: AbortSignal): void {
    if (event.button !== 0) return;
    // Else the browser would select what lies on both sides.
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
    const [least, most] = [Number(this.dataset['least']), Number(this.dataset['most'])];
    if (size === undefined) sizes.delete(this.pane);
    else sizes.set(this.pane, Math.min(Math.max(size, least), most));
    sheet.replaceSync(`:root {${[...sizes].map(([pane, pixels]) => `--pane-${pane}: ${pixels}px`).join(';')}}`);
    this.tell();
  }

  private tell(): void {
    this.edge.ariaValueNow = String(this.size);
  }
}

/** Brings the edges of all pages to life. */
export function upgradePaneEdges(): void {
  if (!customElements.get('pane-edge')) customElements.define('pane-edge', PaneEdge);
}
