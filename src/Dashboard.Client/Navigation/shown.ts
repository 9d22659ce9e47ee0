/** Whether it is there for a reader: neither gone nor hidden, as what a sheet covers is. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
