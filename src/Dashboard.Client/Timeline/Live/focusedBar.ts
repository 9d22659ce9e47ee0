import type { Column } from './columns';

/** The focus stays on its day when a bar that is followed opens into finer ones. */
export class FocusedBar {
  private day: string | undefined;

  constructor(signal: AbortSignal) {
    document.addEventListener('focusin', ({ target }) => {
      this.day = target instanceof SVGElement && target.matches('event-timeline a.column') ? target.dataset['from'] : undefined;
    }, { signal });
  }

  /** The focus is on a bar of other days now, or nowhere, if its bar has gone. */
  follow(columns: readonly Column[]): void {
    const { day } = this;
    if (day && document.activeElement?.matches('body, event-timeline a.column')) columns.find(column => column.to >= day)?.link.focus({ preventScroll: true });
  }
}
