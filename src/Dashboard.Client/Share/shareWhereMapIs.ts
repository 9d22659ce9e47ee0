import { goTo, whereItIs } from '../Shell/address';

/** Takes along to the page that shares where the map is, which was written into the address after the link to it was drawn. */
export function shareWhereMapIs(page: Document, signal: AbortSignal): void {
  // Within the document, and so after the map has written what it had yet to write.
  page.documentElement.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.share') : null;
    const map = new URLSearchParams(page.location.search).get('map');
    if (!link || map === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || new URLSearchParams(link.search).has('map')) return;
    event.preventDefault();
    goTo(whereItIs({ map }, link.href));
  }, { signal, capture: true });
}
