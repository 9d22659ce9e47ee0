import type { Column, Span } from './columns';

// Razor's nodes are not touched: this sets which bars are highlighted, and TimelineDrawing.razor.css dims the others.
const sheet = new CSSStyleSheet();

/** Highlights only the bars of these days while the brush moves. */
export function strengthen(columns: readonly Column[], span: Span): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const rules = [...new Set(columns.map(column => column.stretch))].map(stretch => {
    const start = columns.findIndex(column => column.stretch === stretch);
    const [from, to] = [Math.max(span.first - start + 1, 1), span.last - start + 1];
    return `event-timeline:state(brushing) .${stretch} > .column:nth-child(n + ${from} of .column):nth-child(-n + ${to} of .column) .bar { opacity: 1 }`;
  });
  sheet.replaceSync(rules.join('\n'));
}
