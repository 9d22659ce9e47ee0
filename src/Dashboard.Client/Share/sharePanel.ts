import { addressOf } from '../Filters/sendForms';
import { addressKeepingList } from '../Addresses/address';
import styles from './sharePanel.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * Shows the sharing page in a dialog over the shared page. Links inside stay in the dialog; if anything fails, the browser follows the
 * link.
 */
export function sharePanel(page: Document, signal: AbortSignal): void {
  const panel = new SharePanel(page);
  addEventListener('popstate', () => panel.close(), { signal });
  // On the document element, so that the map has written its position into the address by then.
  page.documentElement.addEventListener('click', event => {
    const link = linkOf(event, 'a.share:not([aria-current])');
    if (!link) return;
    event.preventDefault();
    // The position of the map was written after the link was rendered.
    const map = new URLSearchParams(page.location.search).get('map');
    void panel.show(new URL(map === null ? link.href : addressKeepingList({ map }, link.href), page.location.href));
  }, { signal, capture: true });
}

class SharePanel {
  private readonly dialog: HTMLDialogElement;
  private asking = new AbortController();

  constructor(private readonly page: Document) {
    this.dialog = page.createElement('dialog');
    this.dialog.className = 'share-panel';
    this.dialog.setAttribute('aria-labelledby', 'share-title');
    // Links, forms and keys inside are handled here.
    this.dialog.addEventListener('click', event => this.follow(event));
    this.dialog.addEventListener('submit', event => this.send(event));
    this.dialog.addEventListener('keydown', event => event.stopPropagation());
    this.dialog.addEventListener('close', () => this.leave());
  }

  close(): void {
    this.asking.abort();
    this.dialog.close();
  }

  async show(address: URL): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const answer = await fetch(address, { signal });
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const shared = next.querySelector('.share > .top')?.parentElement;
      if (!answer.ok || !shared) throw new Error(answer.statusText);
      if (signal.aborted) return;
      const { lang, dir } = next.documentElement;
      Object.assign(this.dialog, { lang, dir });
      this.dialog.replaceChildren(this.page.adoptNode(shared));
      this.appear();
      if (address.hash) this.dialog.querySelector<HTMLElement>(address.hash)?.focus();
    } catch {
      if (!signal.aborted) location.assign(address);
    }
  }

  private appear(): void {
    if (this.dialog.isConnected) return;
    if (!this.page.adoptedStyleSheets.includes(sheet)) this.page.adoptedStyleSheets.push(sheet);
    this.page.body.append(this.dialog);
    this.dialog.showModal();
  }

  private leave(): void {
    this.asking.abort();
    this.dialog.remove();
  }

  private follow(event: MouseEvent): void {
    event.stopPropagation();
    if (event.target === this.dialog) this.close();
    const link = linkOf(event, 'a[href]');
    if (!link) return;
    event.preventDefault();
    if (link.matches('.close')) this.close();
    else void this.show(new URL(link.href));
  }

  private send(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.show(addressOf(form, event.submitter));
  }
}

// The link of a plain click; clicks with modifiers open it elsewhere.
function linkOf({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent, selector: string): HTMLAnchorElement | null {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && target instanceof Element
    ? target.closest<HTMLAnchorElement>(selector)
    : null;
}
