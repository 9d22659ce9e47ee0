/** What belongs to what, as `/api/v1/{dataset}/index` says it, in columns. */
export interface EventIndex {
  readonly events: {
    readonly id: readonly string[];
    readonly start: readonly string[];
    readonly end: readonly string[];
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
  // The app hands itself over here.
  var dashIndexFrom: ((answers: Answers) => void) | undefined;
}

let here: Answers | undefined;
globalThis.dashIndexFrom = answers => { here = answers; };

/** Until the answer is there, and where there is too much for one: a page then knows only what stands on it. */
export const unknown: EventIndex = { events: null, places: null, claims: null };

/** The index of the page, asked for when it is first needed, and again where the page says another address for it. */
export class HeldIndex {
  private address: string | undefined;
  private held = unknown;

  constructor(private readonly page: Document, private readonly signal: AbortSignal, private readonly whenThere: () => void) {}

  /** What is known by now. */
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
      // The next thing that the reader points at asks again.
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

/** The element that says where the index of the page is, and which dates are chosen. */
export function indexed(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>('[data-index]');
}
