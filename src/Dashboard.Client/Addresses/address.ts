interface BlazorScript {
  navigateTo(address: string, options?: { replaceHistoryEntry?: boolean }): void;
  addEventListener?(name: 'enhancedload' | 'enhancednavigationstart' | 'enhancednavigationend', listener: () => void): void;
}

declare global {
  // What follows links: Blazor's script, or within a frame, which does not have it, Embed/InFrame/turnPages.ts.
  var Blazor: BlazorScript | undefined;
  var turnPage: ((address: string, options: { readonly replacing: boolean }) => void) | undefined;
}

/** The address of what is drawn: that of the page, unless a part of it draws another view, which it names in `data-explore`. */
export function drawnAddress(): string {
  return new URL(document.querySelector<HTMLElement>('[data-explore]')?.dataset['explore'] ?? location.href, location.href).href;
}

/**
 * The address of what is drawn with parameters set, or left out where they are null: in the order of names, so that it is the canonical one
 * where the values are. Where the list begins is left out, as in PageAddress.Showing.
 */
export function addressWith(changes: Readonly<Record<string, string | null>>, from = drawnAddress()): string {
  return addressKeepingList({ cursor: null, day: null, ...changes }, from);
}

/** The same where the list stays at the part of it that is shown. */
export function addressKeepingList(changes: Readonly<Record<string, string | null>>, from = drawnAddress()): string {
  const address = new URL(from);
  const parameters = new URLSearchParams(address.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  parameters.sort();
  const query = [...parameters].map(([name, value]) => `${name}=${isHour(name, value) ? value : escape(value)}`).join('&');
  return address.pathname + (query ? `?${query}` : '');
}

// As QueryCodec formats values: commas, slashes and the colon of an hour stay.
function isHour(name: string, value: string): boolean {
  return (name === 'from' || name === 'to') && /^\d{4}-\d\d-\d\dT\d\d:00$/.test(value);
}

function escape(value: string): string {
  return encodeURIComponent(value)
    .replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2C/g, ',').replace(/%2F/g, '/');
}

/** Navigates as a link of the page does: within the document if a script follows links. */
export function goTo(address: string, { replacing = false } = {}): void {
  if (globalThis.turnPage) globalThis.turnPage(address, { replacing });
  else if (globalThis.Blazor) globalThis.Blazor.navigateTo(address, { replaceHistoryEntry: replacing });
  else if (replacing) location.replace(address);
  else location.assign(address);
}
