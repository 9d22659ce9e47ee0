/** Loads heavy modules lazily: the brush at the first interaction with a timeline, the slider if there is one. */
export function liveParts(page: Document, signal: AbortSignal): void {
  // Pointer events on a timeline that was not live yet, to be replayed: down, last move, up.
  let gesture: PointerEvent[] = [];
  const brush = async () => {
    const { upgradeEventTimelines } = await import('./framedTimeline.js');
    upgradeEventTimelines();
    // Replays the gesture, even if it has ended.
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
    if (press && !release && press.pointerId === event.pointerId)
      gesture = event.type === 'pointermove' ? [press, event] : [press, gesture[1] ?? press, event];
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) page.addEventListener(name, touched, { signal, passive: true });
  for (const name of ['pointermove', 'pointerup'] as const) page.addEventListener(name, follow, { signal, passive: true });
  // Scrolling with a finger is not a gesture on the timeline.
  page.addEventListener(
    'pointercancel',
    () => {
      gesture = [];
    },
    { signal, passive: true },
  );
  const look = () => {
    if (page.querySelector('known-slider:not(:defined)')) load(async () => (await import('./framedSlider.js')).upgradeKnownSliders());
  };
  const turns = new MutationObserver(look);
  turns.observe(page.body, { childList: true });
  signal.addEventListener('abort', () => turns.disconnect());
  look();
}

// Without it, bars and dates work as without scripts; the next interaction retries.
function load(part: () => Promise<void>): void {
  part().catch(() => undefined);
}
