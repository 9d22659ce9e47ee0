/** Loads what is heavy for those who want it: the brush when the reader first turns to a timeline, the slider where there is one. */
export function liveParts(page: Document, signal: AbortSignal): void {
  let press: PointerEvent | undefined;
  const brush = async () => {
    const { upgradeEventTimelines } = await import('./framedTimeline.js');
    upgradeEventTimelines();
    // The hand that asked for it is down: it takes hold now.
    press?.target?.dispatchEvent(new PointerEvent('pointerdown', press));
    press = undefined;
  };
  const touched = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest('event-timeline:not(:defined)'))) return;
    if (event instanceof PointerEvent && event.type === 'pointerdown') press = event;
    load(brush);
  };
  const letGo = () => {
    press = undefined;
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) page.addEventListener(name, touched, { signal, passive: true });
  for (const name of ['pointerup', 'pointercancel']) page.addEventListener(name, letGo, { signal, passive: true });
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
