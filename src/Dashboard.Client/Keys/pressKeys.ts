import { editable } from '../Navigation/editable';
import { isShown } from '../Navigation/shown';
import buttons from '../Layout/shadowButton.css';
import styles from './keySwitch.css';

let areOn = true;
let sheet: CSSStyleSheet | undefined;

/**
 * Single-letter shortcuts go to the part of the page that names them in `aria-keyshortcuts`: links and buttons are activated, other parts
 * get the focus. Never while the reader types or waits for a surface with a field. A letter means the key at its position on a Latin
 * keyboard, whatever the layout.
 */
export function pressKeys(page: Document, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    event => {
      if (
        !areOn ||
        event.defaultPrevented ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.isComposing ||
        isWriting(innermost(page))
      )
        return;
      const key = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
      if (!/^[a-z/?]$/.test(key) || (event.shiftKey && key !== '?' && key !== '/')) return;
      const part = [...page.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`)].find(isShown);
      if (!part) return;
      event.preventDefault();
      go(part);
    },
    { signal },
  );
}

function go(part: HTMLElement): void {
  if (part.matches('a, button')) {
    part.click();
    return;
  }

  part.focus();
  // If it cannot have the focus itself, focus its first link.
  if (!part.matches(':focus, :focus-within')) [...part.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')].find(isShown)?.focus();
}

// A loading surface may become a field: letters typed meanwhile are meant for it.
function isWriting(element: Element | null): boolean {
  return editable(element) || element?.closest('[aria-busy="true"]') != null;
}

function innermost(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Turns single-letter shortcuts off and on until the next page load: speech recognition would press them by accident. */
class KeySwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const { on = '', off = '', turnOn = '', turnOff = '' } = this.dataset;
    const words = document.createElement('span');
    const button = document.createElement('button');
    const tell = () => {
      words.textContent = areOn ? on : off;
      button.textContent = areOn ? turnOff : turnOn;
    };
    words.role = 'status';
    button.type = 'button';
    button.addEventListener('click', () => {
      areOn = !areOn;
      tell();
    });
    tell();
    const shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(buttons + styles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(words, button);
  }
}

/** Upgrades the switches of all pages. */
export function upgradeKeySwitches(): void {
  if (!customElements.get('key-switch')) customElements.define('key-switch', KeySwitch);
}
