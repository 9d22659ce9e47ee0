/** Tells the page that an address could not be had; <dataset-news> says so and tries again. */
export const silent = 'dataset-silent';

/**
 * Before takeover a link is followed by fetching the page. Where that fails, Blazor leaves the page as it is and says nothing: its fetch is a promise
 * that nobody handles, between the start of a navigation and its end. Links that load a document would lead to the browser's error page: where the
 * browser knows that it is offline, they are not followed.
 */
export function noticeUnreachable(page: Document, signal: AbortSignal): void {
  let sought: string | null = null;
  const tell = (address: string | null) => page.dispatchEvent(new CustomEvent(silent, { detail: address }));

  globalThis.Blazor?.addEventListener?.('enhancednavigationstart', () => { sought = location.href; });
  globalThis.Blazor?.addEventListener?.('enhancednavigationend', () => {
    sought = null;
    tell(null);
  });
  addEventListener('unhandledrejection', event => {
    if (sought === null || !(event.reason instanceof TypeError)) return;
    event.preventDefault();
    tell(sought);
  }, { signal });
  page.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-enhance-nav="false"], a[href="/"]') : null;
    if (navigator.onLine || !link || link.origin !== location.origin) return;
    event.preventDefault();
    event.stopPropagation();
    tell(location.href);
  }, { signal, capture: true });
}
