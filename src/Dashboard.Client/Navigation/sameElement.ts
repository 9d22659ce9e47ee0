const names = ['data-id', 'data-spot', 'data-facet', 'data-value'];

/** A selector that finds the same element on the new page; null if nothing names it. */
export function selectorOf(element: Element): string | null {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const own = names.filter(name => element.hasAttribute(name));
  return own.length === 0
    ? null
    : element.localName + own.map(name => `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`).join('');
}
