/** Links between entities in columns, from `/api/v1/{dataset}/index`. */
export interface EventIndex {
  readonly events: {
    readonly id: readonly string[];
    readonly start: readonly string[];
    readonly end: readonly string[];
    readonly firstHour?: readonly (string | null)[];
    readonly lastHour?: readonly (string | null)[];
    readonly place: readonly number[];
    readonly facets: Readonly<Record<string, { readonly id: readonly string[]; readonly of: readonly (readonly number[])[] }>>;
  } | null;
  readonly places: {
    readonly id: readonly string[];
    readonly within: readonly (string | null)[];
    readonly region: readonly (string | null)[];
    readonly lat: readonly (number | null)[];
    readonly lon: readonly (number | null)[];
  } | null;
  readonly claims: {
    readonly id: readonly string[];
    readonly about: readonly (string | null)[];
    readonly statedAt: readonly (string | null)[];
    readonly place: readonly string[];
    readonly supersededBy: readonly (string | null)[];
  } | null;
}

/** The app in the browser, once it has the dataset (IndexForScripts.cs). */
interface Answers {
  invokeMethodAsync(name: 'Index', dataset: string, query: string): Promise<string>;
}

declare global {
  // The app registers itself here.
  var dashIndexFrom: ((answers: Answers) => void) | undefined;
}

let here: Answers | undefined;
globalThis.dashIndexFrom = answers => { here = answers; };

/** Until the response has arrived, or if the index is too large: only entities on the page are linked. */
export const unknown: EventIndex = { events: null, places: null, claims: null };

/** Caches the index of the page: fetched at the first use, and again if the page names another address. */
export class HeldIndex {
  private address: string | undefined;
  private held = unknown;

  constructor(private readonly page: Document, private readonly signal: AbortSignal, private readonly whenThere: () => void) {}

  /** The index, as far as it is loaded. */
  get(): EventIndex {
    const address = indexed(this.page)?.dataset['index'];
    if (address !== this.address) {
      this.address = address;
      this.held = unknown;
      if (address) void this.ask(address);
    }
    return this.held;
  }

  private async ask(address: string): Promise<void> {
    try {
      const index = here ? await answered(here, address) : await fetched(address, this.signal);
      if (address !== this.address) return;
      this.held = index;
      this.whenThere();
    } catch {
      // The next hover retries.
      if (address === this.address) this.address = undefined;
    }
  }
}

async function answered(by: Answers, address: string): Promise<EventIndex> {
  const { pathname, search } = new URL(address, location.href);
  // /api/v1/{dataset}/index
  const [, , , dataset = ''] = pathname.split('/');
  return JSON.parse(await by.invokeMethodAsync('Index', decodeURIComponent(dataset), search)) as EventIndex;
}

async function fetched(address: string, signal: AbortSignal): Promise<EventIndex> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as EventIndex;
}

/** The element with the address of the index and the chosen dates. */
export function indexed(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>('[data-index]');
}
