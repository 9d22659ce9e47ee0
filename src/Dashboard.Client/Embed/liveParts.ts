/** Loads what is heavy for those who want it: the brush when the reader first turns to a timeline, the slider where there is one. */
export function liveParts(page: Document, signal: AbortSignal): void {
  const touched = ({ target }: Event) => {
    if (target instanceof Element && target.closest('event-timeline:not(:defined)')) load(async () => (await import('./framedTimeline.js')).upgradeEventTimelines());
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) page.addEventListener(name, touched, { signal, passive: true });
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
