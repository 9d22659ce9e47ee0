/** Scrolls the row of a new selection into view, and focuses it if it was selected after the page was loaded. */
export function followSelection(page: Document, signal: AbortSignal): void {
  let selected = selectedRow(page)?.id;
  selectedRow(page)?.scrollIntoView({ block: 'nearest' });
  const changes = new MutationObserver(() => {
    const row = selectedRow(page);
    if (row?.id === selected) return;
    selected = row?.id;
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  });
  changes.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  signal.addEventListener('abort', () => changes.disconnect());
}

function selectedRow(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>('tr.selected, .event.selected');
}
