/** What a frame says to the page that has it. */
export type FrameEvent =
  | { readonly eventDashboard: 'height'; readonly height: number }
  | { readonly eventDashboard: 'shown'; readonly query: string; readonly title: string };

/** What the page asks of the frame: to say all that again, or to show another query of the same view, with its question mark. */
export type FrameCommand =
  | { readonly eventDashboard: 'say' }
  | { readonly eventDashboard: 'show'; readonly query: string };

const longestQuery = 8_000;
const mostPixels = 20_000;

/** Whether it is something that a frame says, and no other message. */
export function isFrameEvent(data: unknown): data is FrameEvent {
  const { eventDashboard, height, query, title } = fieldsOf(data);
  return (eventDashboard === 'height' && typeof height === 'number' && height > 0 && height < mostPixels)
    || (eventDashboard === 'shown' && isQuery(query) && typeof title === 'string');
}

/** Whether it is something that a page asks of a frame, and no other message. */
export function isFrameCommand(data: unknown): data is FrameCommand {
  const { eventDashboard, query } = fieldsOf(data);
  return eventDashboard === 'say' || (eventDashboard === 'show' && isQuery(query));
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function isQuery(query: unknown): boolean {
  return typeof query === 'string' && query.length < longestQuery && (query === '' || query.startsWith('?'));
}
