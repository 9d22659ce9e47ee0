/** Filter parameters, which frames of one group share. */
const filters = ['actor', 'bbox', 'from', 'known', 'place', 'q', 'region', 'source', 'theme', 'to', 'type'];

/** Attributes of the element with the same name as a parameter of the frame. */
export const parameters = [
  ...filters, 'colour', 'count', 'height', 'lang', 'map', 'marks', 'measure', 'open', 'select', 'theme-mode', 'version'];

/** Attributes that remove something; an attribute `title` would be a tooltip. */
export const switches = { 'no-title': 'title', 'no-controls': 'controls' } as const;

/** The query for the attributes of an element. */
export function queryOf(element: HTMLElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of parameters) {
    const value = element.getAttribute(name);
    if (value) query.set(name, value);
  }
  for (const [name, parameter] of Object.entries(switches)) if (element.hasAttribute(name)) query.set(parameter, '0');
  return query;
}

/** The filter part of a query. */
export function filterOf(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...query].filter(([name, value]) => filters.includes(name) && value).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** A query with another filter. */
export function withFilter(query: URLSearchParams, filter: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...[...query].filter(([name]) => !filters.includes(name)), ...filter]);
}
