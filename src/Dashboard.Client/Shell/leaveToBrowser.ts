/**
 * Links that the browser follows by itself, before and after takeover: those marked so, those to a part of this page, which takes the focus then,
 * and those to `/`, where the server knows which dataset is shown by default.
 */
export function leaveToBrowser(page: Document, signal: AbortSignal): void {
  page.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]:not(svg a)') : null;
    if (link && (link.dataset['enhanceNav'] === 'false' || link.pathname === '/' || isPartOf(page, link))) event.stopPropagation();
  }, { signal, capture: true });
}

function isPartOf(page: Document, link: HTMLAnchorElement): boolean {
  const whole = (address: string) => address.split('#', 1)[0];
  return link.hash !== '' && whole(link.href) === whole(page.location.href);
}
