/** Messages from a frame to its host page. */
export type FrameEvent =
  | { readonly eventDashboard: 'height'; readonly height: number }
  | { readonly eventDashboard: 'shown'; readonly query: string; readonly title: string };

/** Messages from the host page to a frame: repeat the events, or show another query of the same view, with its question mark. */
export type FrameCommand =
  | { readonly eventDashboard: 'say' }
  | { readonly eventDashboard: 'show'; readonly query: string };

const maxQueryLength = 8_000;
const maxFramePixels = 20_000;

/** Whether a message is a FrameEvent. */
export function isFrameEvent(data: unknown): data is FrameEvent {
  const { eventDashboard, height, query, title } = fieldsOf(data);
  return (eventDashboard === 'height' && typeof height === 'number' && height > 0 && height < maxFramePixels)
    || (eventDashboard === 'shown' && isQuery(query) && typeof title === 'string');
}

/** Whether a message is a FrameCommand. */
export function isFrameCommand(data: unknown): data is FrameCommand {
  const { eventDashboard, query } = fieldsOf(data);
  return eventDashboard === 'say' || (eventDashboard === 'show' && isQuery(query));
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function isQuery(query: unknown): boolean {
  return typeof query === 'string' && query.length < maxQueryLength && (query === '' || query.startsWith('?'));
}
