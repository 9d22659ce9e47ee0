const unwritten = new Set(['button', 'checkbox', 'hidden', 'image', 'radio', 'reset', 'submit']);

/** Whether the reader can type or choose in it. */
export function editable(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !unwritten.has(element.type)) ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
