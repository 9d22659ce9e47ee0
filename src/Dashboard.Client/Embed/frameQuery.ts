/** Parameters that choose what is shown: those that frames of one group share. */
const filters = ['actor', 'bbox', 'from', 'known', 'place', 'q', 'region', 'source', 'theme', 'to', 'type'];

/** Attributes of the element that are parameters of the frame's address, under the same name. */
export const parameters = [...filters, 'height', 'lang', 'map', 'measure', 'open', 'select', 'theme-mode', 'version'];

/** Attributes that take something away: whoever has a `title` has a tooltip. */
export const switches = { 'no-title': 'title', 'no-controls': 'controls' } as const;

/** The query that the attributes of an element make. */
export function queryOf(element: HTMLElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of parameters) {
    const value = element.getAttribute(name);
    if (value) query.set(name, value);
  }
  for (const [name, parameter] of Object.entries(switches)) if (element.hasAttribute(name)) query.set(parameter, '0');
  return query;
}

/** The part of a query that chooses what is shown. */
export function filterOf(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => filters.includes(name) && value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A query with another filter. */
export function withFilter(query: URLSearchParams, filter: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...[...query].filter(([name]) => !filters.includes(name)), ...filter]);
}
