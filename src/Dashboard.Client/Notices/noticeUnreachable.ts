/** Dispatched if an address is unreachable; <dataset-news> reports it and retries. */
export const silent = 'dataset-silent';

/**
 * Detects failed navigations. Before takeover, Blazor follows a link by fetching the page; if that fails, it leaves the page unchanged
 * without a message: its fetch is an unhandled rejection between the start and the end of a navigation. Links that load a document would
 * lead to the browser's error page, so they are not followed while the browser is offline.
 */
export function noticeUnreachable(page: Document, signal: AbortSignal): void {
  let sought: string | null = null;
  const tell = (address: string | null) => page.dispatchEvent(new CustomEvent(silent, { detail: address }));

  globalThis.Blazor?.addEventListener?.('enhancednavigationstart', () => {
    sought = location.href;
  });
  globalThis.Blazor?.addEventListener?.('enhancednavigationend', () => {
    sought = null;
    tell(null);
  });
  addEventListener(
    'unhandledrejection',
    event => {
      if (sought === null || !(event.reason instanceof TypeError)) return;
      event.preventDefault();
      tell(sought);
    },
    { signal },
  );
  page.addEventListener(
    'click',
    event => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-enhance-nav="false"], a[href="/"]') : null;
      if (navigator.onLine || !link || link.origin !== location.origin) return;
      event.preventDefault();
      event.stopPropagation();
      tell(location.href);
    },
    { signal, capture: true },
  );
}
