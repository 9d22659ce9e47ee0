import { addressWith, goTo } from '../Addresses/address';

/** A click on a claim's mark in a chart selects it in the table of claims: on this page, or on the page linked from the chart's title. */
export function selectClaims(page: Document, signal: AbortSignal): void {
  page.addEventListener('click', event => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('.chart [data-claim]') : null;
    const id = mark?.dataset['claim'];
    if (!mark || !id || event.defaultPrevented) return;
    const isHere = page.querySelector(`tr[data-claim="${CSS.escape(id)}"]`) !== null;
    const table = isHere ? page.location.href : mark.closest('article')?.querySelector<HTMLAnchorElement>('h3 a')?.href;
    if (table) goTo(addressWith({ select: `claims/${id}` }, table));
  }, { signal });
}
