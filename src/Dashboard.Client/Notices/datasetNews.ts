import { goTo } from '../Addresses/address';
import { silent } from './noticeUnreachable';

const firstWait = 2_000;
const maxWaitMs = 60_000;
const lookEvery = 5 * 60_000;

const look = `
  p { margin: 0 }
  p:not(:empty) {
    padding: var(--space-2) var(--space-5); border-block-end: 1px solid var(--rule); background: var(--surface); color: var(--ink2) }
  a { color: var(--ink); font-weight: 600 }
  a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }`;

/**
 * Reports that the server is unreachable, and retries with backoff, and at once when the network is back. After takeover, while the page is
 * visible, it checks every five minutes for a newer version of the dataset and offers it: the page never changes by itself. Its texts are
 * attributes, its drawing is in the shadow root.
 */
class DatasetNews extends HTMLElement {
  static readonly observedAttributes = ['data-failing', 'data-watch'];

  private readonly line = document.createElement('p');
  private listening = new AbortController();
  private looking: ReturnType<typeof setInterval> | undefined;
  private trying: ReturnType<typeof setTimeout> | undefined;
  private wait = firstWait;
  private sought: string | null = null;

  connectedCallback(): void {
    this.draw();
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener(silent, event => this.seek((event as CustomEvent<string | null>).detail), { signal });
    addEventListener('online', () => this.tryAgain(), { signal });
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    this.listening.abort();
    clearInterval(this.looking);
    clearTimeout(this.trying);
    this.looking = undefined;
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    const { failing, watch } = this.dataset;
    this.seek(failing ?? null);
    if (watch !== undefined) this.looking ??= setInterval(() => void this.lookForNewer(watch), lookEvery);
  }

  private draw(): void {
    if (this.shadowRoot) return;
    const styles = new CSSStyleSheet();
    styles.replaceSync(look);
    this.line.role = 'status';
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles];
    shadow.append(this.line);
  }

  private seek(address: string | null): void {
    clearTimeout(this.trying);
    if (address === null) {
      if (this.sought !== null) this.line.replaceChildren();
      this.sought = null;
      this.wait = firstWait;
      return;
    }
    if (this.sought === null) this.say(this.dataset['silent'], this.dataset['again'], address, () => this.tryAgain());
    this.sought = address;
    this.trying = setTimeout(() => this.tryAgain(), this.wait);
  }

  private tryAgain(): void {
    if (this.sought === null) return;
    this.wait = Math.min(2 * this.wait, maxWaitMs);
    clearTimeout(this.trying);
    // After takeover a failed retry changes nothing here: the next one is due anyway.
    this.trying = setTimeout(() => this.tryAgain(), this.wait);
    goTo(this.sought, { replacing: true });
  }

  private async lookForNewer(address: string): Promise<void> {
    if (document.visibilityState !== 'visible' || this.sought !== null) return;
    try {
      const answer = await fetch(address, { cache: 'no-cache' });
      const datasets = (await answer.json()) as readonly { id: string; version: string }[];
      const version = datasets.find(dataset => dataset.id === this.dataset['dataset'])?.version;
      if (!version || version === this.dataset['version'] || this.sought !== null) return;
      const words = this.dataset['newer']?.replace('{version}', () => version.split('-', 1)[0] ?? version);
      this.say(words, this.dataset['show'], location.href, () => location.reload());
      clearInterval(this.looking);
    } catch {
      // Unreachable, but that does not matter until the reader requests something.
    }
  }

  private say(words = '', follow = '', address: string, act: () => void): void {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = follow;
    link.addEventListener('click', event => {
      event.preventDefault();
      event.stopPropagation();
      act();
    });
    this.line.replaceChildren(words, ' ', link);
  }
}

/** Upgrades the news of all pages, now and after every navigation. */
export function upgradeDatasetNews(): void {
  if (!customElements.get('dataset-news')) customElements.define('dataset-news', DatasetNews);
}
