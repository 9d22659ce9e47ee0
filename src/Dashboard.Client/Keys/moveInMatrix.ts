/**
 * The links of a matrix are one tab stop, among which arrow keys move; Home and End go to the ends of a row, with Control to those of the
 * table. Tab goes on past the last link, because nothing else here is changed for it.
 */
export function moveInMatrix(page: Document, signal: AbortSignal): void {
  let isTabbing = false;
  let last: HTMLAnchorElement | undefined;
  page.addEventListener(
    'keydown',
    event => {
      isTabbing = event.key === 'Tab';
      const from = event.target instanceof HTMLAnchorElement ? event.target : null;
      const table = from?.closest<HTMLTableElement>('.matrix table');
      if (!from || !table || event.defaultPrevented || event.altKey || event.metaKey) return;
      if (event.key === 'Tab') leave(table, event.shiftKey);
      else if (!event.shiftKey) move(event, table, from);
    },
    { signal },
  );
  // A click goes where it points.
  page.addEventListener('pointerdown', () => { isTabbing = false; }, { signal });
  page.addEventListener(
    'focusin',
    ({ target, relatedTarget }) => {
      const table = target instanceof HTMLAnchorElement ? target.closest('.matrix table') : null;
      if (!table || !(target instanceof HTMLAnchorElement)) return;
      // On the way out, from the edge: the reader was at the link before.
      if (isTabbing && relatedTarget instanceof Node && table.contains(relatedTarget)) return;
      // Where the reader was before, as in a grid.
      const isEntering = isTabbing && last !== target && table.contains(last ?? null);
      isTabbing = false;
      if (isEntering) last?.focus();
      else last = target;
    },
    { signal },
  );
}

/** The link that a key leads to; undefined: none. */
export function linkFor(key: string, isWhole: boolean, rows: readonly (readonly Placed[])[], from: Placed): Placed | undefined {
  const row = rows.find(links => links.includes(from)) ?? [];
  const at = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[at + 1];
    case 'ArrowLeft':
      return row[at - 1];
    case 'ArrowDown':
      return nearest(rows.slice(rows.indexOf(row) + 1), from);
    case 'ArrowUp':
      return nearest(rows.slice(0, rows.indexOf(row)).reverse(), from);
    case 'Home':
      return isWhole ? rows.flat().at(0) : row.at(0);
    case 'End':
      return isWhole ? rows.flat().at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

/** A link with the column of its cell. */
export interface Placed {
  readonly column: number;
}

// In the next row that has one in the column: what is empty is passed over.
function nearest(rows: readonly (readonly Placed[])[], { column }: Placed): Placed | undefined {
  return rows.flat().find(link => link.column === column);
}

interface PlacedLink extends Placed {
  readonly link: HTMLAnchorElement;
}

function move(event: KeyboardEvent, table: HTMLTableElement, link: HTMLAnchorElement): void {
  const rows = placed(table);
  const from = rows.flat().find(one => one.link === link);
  const to = from && (linkFor(event.key, event.ctrlKey, rows, from) as PlacedLink | undefined);
  if (!to) return;
  event.preventDefault();
  to.link.focus();
}

// The browser moves on from the link at the edge.
function leave(table: HTMLTableElement, isBackwards: boolean): void {
  const links = [...table.querySelectorAll('a')];
  links.at(isBackwards ? 0 : -1)?.focus({ preventScroll: true });
}

// A cell without content stands for as many columns as it spans.
function placed(table: HTMLTableElement): PlacedLink[][] {
  return [...table.rows].map(row => {
    let column = 0;
    return [...row.cells].flatMap(cell => {
      const at = column;
      column += cell.colSpan;
      return [...cell.querySelectorAll('a')].map(link => ({ column: at, link }));
    });
  });
}
