import { isShown } from '../Navigation/shown';

/** Escape follows the link that closes what is open: the last one with `data-escape`. */
export function closeOnEscape(page: Document, signal: AbortSignal): void {
  page.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // In a search field Escape clears the field.
    if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-escape]')].filter(isShown);
    const close = links.at(-1);
    if (!close) return;
    event.preventDefault();
    close.click();
  }, { signal });
}
