/** Loads what is heavy for those who want it: the brush when the reader first turns to a timeline, the slider where there is one. */
export function liveParts(page: Document, signal: AbortSignal): void {
  // What a hand has done since it came down on a timeline that was not live yet: where it came down, where it is, where it left.
  let gesture: PointerEvent[] = [];
  const brush = async () => {
    const { upgradeEventTimelines } = await import('./framedTimeline.js');
    upgradeEventTimelines();
    // It asked for the brush, and has it now, also where it is gone again.
    for (const event of gesture) event.target?.dispatchEvent(new PointerEvent(event.type, event));
    gesture = [];
  };
  const touched = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest('event-timeline:not(:defined)'))) return;
    if (event instanceof PointerEvent && event.type === 'pointerdown') gesture = [event];
    load(brush);
  };
  const follow = (event: PointerEvent) => {
    const [press, , release] = gesture;
    if (press && !release && press.pointerId === event.pointerId) gesture = event.type === 'pointermove' ? [press, event] : [press, gesture[1] ?? press, event];
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) page.addEventListener(name, touched, { signal, passive: true });
  for (const name of ['pointermove', 'pointerup'] as const) page.addEventListener(name, follow, { signal, passive: true });
  // A finger that scrolls the page has meant nothing by it.
  page.addEventListener('pointercancel', () => { gesture = []; }, { signal, passive: true });
  const look = () => {
    if (page.querySelector('known-slider:not(:defined)')) load(async () => (await import('./framedSlider.js')).upgradeKnownSliders());
  };
  const turns = new MutationObserver(look);
  turns.observe(page.body, { childList: true });
  signal.addEventListener('abort', () => turns.disconnect());
  look();
}

// Without it bars and dates are what they are without scripts; the next touch tries again.
function load(part: () => Promise<void>): void {
  part().catch(() => undefined);
}
