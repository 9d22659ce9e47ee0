import buttons from '../Layout/shadowButton.css';
import styles from './copyButton.css';

let sheet: CSSStyleSheet | undefined;

/**
 * Copies the text of a field, and says so. Where the browser refuses, as it does on pages without TLS, the text is selected for the reader
 * to copy.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const { copy = '', name = '', copied = '', refused = '' } = this.dataset;
    const words = document.createElement('span');
    const button = document.createElement('button');
    words.role = 'status';
    button.type = 'button';
    button.textContent = copy;
    button.ariaLabel = name;
    button.addEventListener('click', () => {
      // Emptied first, so that it is announced again.
      words.textContent = '';
      void this.copy().then(isCopied => {
        words.textContent = isCopied ? copied : refused;
      });
    });
    const shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(buttons + styles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(words, button);
  }

  private async copy(): Promise<boolean> {
    const field = document.getElementById(this.dataset['field'] ?? '') as HTMLInputElement | HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.focus();
      field.select();
      return false;
    }
  }
}

/** Upgrades the buttons of all pages. */
export function upgradeCopyButtons(): void {
  if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);
}
