/** Whether it is visible to a reader, not hidden as what a sheet covers. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
