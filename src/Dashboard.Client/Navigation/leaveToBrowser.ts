import { addressKeepingList } from '../Addresses/address';

/**
 * Leaves links to the browser, before and after takeover: those marked, or within a marked element; those to a part of this page, which
 * then gets the focus; and those to `/`, where the server knows the default dataset.
 */
export function leaveToBrowser(page: Document, signal: AbortSignal): void {
  page.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]:not(svg a)') : null;
    if (!link) return;
    const isPart = isPartOf(page, link);
    if (isPart || link.closest('[data-enhance-nav="false"]') || link.pathname === '/') event.stopPropagation();
    if (!isPart || page.location.href.split('#', 1)[0] === link.href.split('#', 1)[0]) return;
    event.preventDefault();
    page.location.hash = link.hash;
  }, { signal, capture: true });
}

function isPartOf(page: Document, link: HTMLAnchorElement): boolean {
  // The position of the map is written into the address after the link was rendered.
  const whole = (address: string) => addressKeepingList({ map: null }, address);
  return link.hash !== '' && link.origin === page.location.origin && whole(link.href) === whole(page.location.href);
}
