const touches = ['pointerover', 'pointerdown', 'focusin'];

// A phone is busy with the page at first. A reader who touches the map does not wait.
const rest = 3_000;

/**
 * Waits until the page has loaded and the browser has nothing to do, or until the reader turns to the element: what is read comes first.
 */
export function quietMoment(element: Element): Promise<void> {
  return new Promise(resolve => {
    const turned = new AbortController();
    const go = () => {
      turned.abort();
      resolve();
    };
    // Safari has no idle callback.
    const whenIdle = () => (globalThis.requestIdleCallback ?? setTimeout)(go);
    const whenRested = () => setTimeout(whenIdle, matchMedia('(pointer: coarse)').matches ? rest : 0);
    for (const name of touches) element.addEventListener(name, go, { signal: turned.signal, passive: true });
    if (document.readyState === 'complete') whenRested();
    else addEventListener('load', whenRested, { signal: turned.signal });
  });
}

/** Waits until the reader turns to the element, however long that is. */
export function firstTouch(element: Element): Promise<void> {
  return new Promise(resolve => {
    const turned = new AbortController();
    const go = () => {
      turned.abort();
      resolve();
    };
    for (const name of touches) element.addEventListener(name, go, { signal: turned.signal, passive: true });
  });
}
