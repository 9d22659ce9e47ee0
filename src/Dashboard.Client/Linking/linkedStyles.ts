import type { Linked } from './linkedEntities';

/** Style of marks and rows that other dates would leave out. */
export const faint = 'opacity:.35';

const ring = 'stroke:var(--ink);stroke-width:1.5px';
const ground = 'background:var(--hover);transition-duration:0s';

/** Style rules for linked entities. They refer to ids, because nodes come and go. */
export function linkedStyles(linked: Linked): string {
  const { events, marks, faded, columns, values, claims, chain } = linked;
  const claim = (id: string) => `[data-claim~="${CSS.escape(id)}"]`;
  return [
    rule(marks, mark => `${mark}:not(.selected,:focus-visible) .state`, ring),
    rule(faded, mark => mark, faint),
    rule(events, id => `.event:not(.selected)#event-${CSS.escape(id)}`, `border-inline-start-color:var(--ink);${ground}`),
    rule(events, id => `.flag [data-event="${CSS.escape(id)}"]`, 'fill:var(--ink);text-decoration:underline'),
    rule(events, id => `.moment[data-event="${CSS.escape(id)}"] path`, 'stroke-width:3px'),
    rule(columns, from => `.column[data-from="${from}"] .bar`, 'stroke:var(--ink);stroke-width:1.2px'),
    rule(values, value => `.row${named(value)}`, 'background:var(--sunk);transition-duration:0s'),
    rule(claims, id => `:is(tr,li)${claim(id)}`, `${ground};box-shadow:-3px 0 var(--ink)`),
    rule(claims, id => `span${claim(id)}`, `${ground};text-decoration:underline`),
    rule(claims, id => `.chart ${claim(id)} :is(.mark>*,.mark:not(g))`, 'stroke:var(--ink);stroke-width:3px;paint-order:stroke'),
    rule(chain, id => `:is(tr,li)${claim(id)}`, `${ground};outline:1px dotted var(--ink);outline-offset:-1px`),
    rule(chain, id => `span${claim(id)}`, 'text-decoration:underline dotted'),
    rule(chain, id => `.chart ${claim(id)} :is(.mark>*,.mark:not(g))`, 'stroke:var(--ink);stroke-width:2px;stroke-dasharray:2 2'),
    rule([...claims, ...chain], id => `.step[data-replaced="${CSS.escape(id)}"]`, 'stroke:var(--ink);stroke-width:1.5px'),
    linked.country ? '.whole-country:not([aria-current]){border-color:var(--ink);background:var(--hover)}' : '',
  ].join('');
}

/** One rule for many ids; '' if there are none. */
export function rule(ids: Iterable<string>, selector: (id: string) => string, look: string): string {
  const selectors = [...ids].map(selector);
  return selectors.length > 0 ? `${selectors.join()}{${look}}` : '';
}

function named(value: string): string {
  const [facet, ...id] = value.split(' ');
  return `[data-facet="${facet}"][data-value="${CSS.escape(id.join(' '))}"]`;
}
