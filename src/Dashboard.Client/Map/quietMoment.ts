/** Waits until the page has loaded and the browser has nothing to do, or until the reader turns to the element: what is read comes first. */
export function quietMoment(element: Element): Promise<void> {
  return new Promise(resolve => {
    const turned = new AbortController();
    const go = () => {
      turned.abort();
      resolve();
    };
    // Safari has no idle callback.
    const whenIdle = () => (globalThis.requestIdleCallback ?? setTimeout)(go);
    for (const name of ['pointerover', 'pointerdown', 'focusin']) element.addEventListener(name, go, { signal: turned.signal, passive: true });
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { signal: turned.signal });
  });
}
