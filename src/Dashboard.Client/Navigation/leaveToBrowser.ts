import { whereItIs } from '../Addresses/address';

/**
 * Links that the browser follows by itself, before and after takeover: those marked so or within what is, those to a part of this page, which takes the focus then,
 * and those to `/`, where the server knows which dataset is shown by default.
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
  // Where the map is was written into the address after the link was drawn.
  const whole = (address: string) => whereItIs({ map: null }, address);
  return link.hash !== '' && link.origin === page.location.origin && whole(link.href) === whole(page.location.href);
}
