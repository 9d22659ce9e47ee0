/**
 * Debounces to the end of the current task. A navigation changes the attributes of an element one by one: reading them at the first change
 * would mix old and new.
 */
export function afterTask(callback: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      callback();
    });
  };
}
