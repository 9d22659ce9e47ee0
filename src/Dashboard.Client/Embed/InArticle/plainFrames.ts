import type { FrameEvent } from '../frameMessages';

/** The frames of a page that show something of this origin, except those with a height set by the page. */
export function framesOf(origin: string): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => {
    const address = URL.canParse(src) ? new URL(src) : null;
    return address?.origin === origin && address.pathname.startsWith('/embed/') && !address.searchParams.has('height');
  });
}

/** Sets the height of the frame that sent the message. */
export function fitFrame(origin: string, source: MessageEventSource | null, said: FrameEvent): void {
  if (said.eventDashboard !== 'height') return;
  const frame = framesOf(origin).find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${said.height}px`;
}
