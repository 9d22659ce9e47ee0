/** What a frame says to the page that has it. */
export type Said =
  | { readonly eventDashboard: 'height'; readonly height: number }
  | { readonly eventDashboard: 'shown'; readonly query: string; readonly title: string; readonly view: string };

/** What the page asks of the frame: to show another query of the same view, with its question mark. */
export interface Asked {
  readonly eventDashboard: 'show';
  readonly query: string;
}
