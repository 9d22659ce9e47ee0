/**
 * A part that the page has already is shown as soon as its link is followed: on a phone, the tabs at the foot. `data-shows` is what the part is called
 * in the class of the page; the page that comes says the same.
 */
export function openAtOnce(page: Document, signal: AbortSignal): void {
  // Before Blazor, which takes the click for itself.
  page.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-shows]') : null;
    const whole = link?.closest('.app');
    if (!link || !whole || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    whole.className = `app ${link.dataset['shows']}`;
  }, { signal, capture: true });
}
