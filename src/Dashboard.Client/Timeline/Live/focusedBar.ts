import { firstHour, lastHour } from '../../Addresses/hours';
import type { Column } from './columns';

/** Keeps the focus on its day when a bar opens into finer ones. */
export class FocusedBar {
  private day: string | undefined;

  constructor(signal: AbortSignal) {
    document.addEventListener('focusin', ({ target }) => {
      this.day = target instanceof SVGElement && target.matches('event-timeline a.column') ? target.dataset['from'] : undefined;
    }, { signal });
  }

  /** Moves the focus if its bar has other days now, or has gone. */
  follow(columns: readonly Column[]): void {
    const { day } = this;
    if (day && document.activeElement?.matches('body, event-timeline a.column'))
      columns.find(column => lastHour(column.to) >= firstHour(day))?.link.focus({ preventScroll: true });
  }
}
