/**
 * Calls back once, when the task is over in which it was asked to. A page that comes changes the attributes of an element one after the other:
 * whoever reads them at the first change reads half of what the page before said.
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
