import { counted } from '../Language/counted';
import { addressWith, goTo, addressKeepingList } from '../Addresses/address';
import styles from './suggestNames.css';

/** A facet value from the API; a label in another language than the page's has its language. */
interface FoundName {
  readonly facet: 'place' | 'region' | 'theme' | 'actor' | 'source';
  readonly id: string;
  readonly label: string | { readonly text: string; readonly lang: string };
  readonly count: number;
  /** For places. */
  readonly precision: string | null;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * Lists matching places, themes and so on below the search field while a reader types: a combobox (WAI-ARIA APG). The server searches, so
 * that letters are compared in one place only. If anything fails, the field is still part of a GET form.
 */
export function suggestNames(page: Document, signal: AbortSignal): void {
  const names = new SuggestedNames(page);
  const listen = <K extends keyof DocumentEventMap>(name: K, listener: (event: DocumentEventMap[K]) => void) =>
    page.addEventListener(name, listener, { signal, capture: true });
  listen('focusin', ({ target }) => {
    if (isSearch(target)) names.mark(target);
    else names.close();
  });
  listen('input', ({ target }) => {
    if (isSearch(target)) void names.suggest(target);
  });
  listen('keydown', event => {
    if (isSearch(event.target) && !event.isComposing) names.press(event, event.target);
  });
  listen('submit', () => names.close());
  listen('scroll', ({ target }) => {
    if (target instanceof Element && target.contains(page.activeElement)) names.close();
  });
  addEventListener('popstate', () => names.close(), { signal });
  addEventListener('resize', () => names.close(), { signal });
  signal.addEventListener('abort', () => names.close());
}

function isSearch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === 'q' && target.form?.dataset['names'] !== undefined;
}

class SuggestedNames {
  private readonly list: HTMLElement;
  // All content of a page is inside a landmark.
  private readonly landmark: HTMLElement;
  private field: HTMLInputElement | null = null;
  private asking = new AbortController();

  constructor(private readonly page: Document) {
    this.list = page.createElement('div');
    this.list.className = 'suggested-names';
    this.list.id = 'suggested-names';
    this.list.role = 'listbox';
    this.list.popover = 'manual';
    this.landmark = page.createElement('div');
    this.landmark.role = 'region';
    this.landmark.append(this.list);
    // Keeps the focus in the field.
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.choose(target.closest<HTMLElement>('[role=option]'));
    });
  }

  /** Sets the attributes of the field, also after it was rendered again. */
  mark(field: HTMLInputElement): void {
    if (this.field !== field) this.close();
    this.field = field;
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = String(this.isOpen);
    field.setAttribute('aria-controls', this.list.id);
  }

  async suggest(field: HTMLInputElement): Promise<void> {
    this.mark(field);
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const text = field.value.trim();
    // The server rejects a text without a word: nothing is requested before the first one begins.
    if (!/[\p{L}\p{N}]/u.test(text)) return this.close();
    try {
      const answer = await fetch(addressKeepingList({ q: text }, new URL(field.form?.dataset['names'] ?? '', location.href).href), {
        signal,
      });
      const found = answer.ok ? ((await answer.json()) as FoundName[]) : [];
      if (!signal.aborted && this.page.activeElement === field) this.show(field, found);
    } catch {
      if (!signal.aborted) this.close();
    }
  }

  press(event: KeyboardEvent, field: HTMLInputElement): void {
    const options = [...this.list.children] as HTMLElement[];
    const at = options.findIndex(option => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.isOpen) {
        if (event.key === 'ArrowDown') void this.suggest(field);
      } else if (event.key === 'ArrowDown') this.select(options[(at + 1) % options.length]);
      else this.select(options[at < 0 ? options.length - 1 : at - 1]);
    } else if (event.key === 'Escape' && this.isOpen) this.close();
    else if (event.key === 'Enter' && this.isOpen && at >= 0) this.choose(options[at] ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close(): void {
    this.asking.abort();
    if (this.isOpen) this.list.hidePopover();
    this.list.replaceChildren();
    this.landmark.remove();
    this.select(undefined);
    if (this.field) this.field.ariaExpanded = 'false';
  }

  private get isOpen(): boolean {
    return this.list.isConnected && this.list.matches(':popover-open');
  }

  private show(field: HTMLInputElement, found: readonly FoundName[]): void {
    if (found.length === 0) return this.close();
    this.select(undefined);
    const form = field.form as HTMLFormElement;
    this.list.ariaLabel = form.dataset['list'] ?? '';
    this.landmark.ariaLabel = this.list.ariaLabel;
    this.list.replaceChildren(...found.map((name, index) => this.option(name, index, form)));
    if (!this.page.adoptedStyleSheets.includes(sheet)) this.page.adoptedStyleSheets.push(sheet);
    this.page.body.append(this.landmark);
    this.list.showPopover();
    const { left, right, bottom, width } = form.getBoundingClientRect();
    const root = this.page.documentElement;
    this.list.style.insetInlineStart = `${root.dir === 'rtl' ? root.clientWidth - right : left}px`;
    this.list.style.top = `${bottom + 2}px`;
    this.list.style.minWidth = `${width}px`;
    field.ariaExpanded = 'true';
  }

  private option({ facet, id, label, count, precision }: FoundName, index: number, form: HTMLFormElement): HTMLElement {
    const option = this.page.createElement('div');
    option.id = `suggested-name-${index}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['facet'] = facet;
    option.dataset['value'] = id;
    const part = (name: string, text: string) => {
      const span = this.page.createElement('span');
      span.className = name;
      span.textContent = text;
      option.append(span);
      return span;
    };
    const called = typeof label === 'string' ? label : label.text;
    const name = part('name', precision === 'country' ? (form.dataset['wholeCountry'] ?? '{}').replace('{}', () => called) : called);
    const language = typeof label === 'string' ? this.page.documentElement.dataset['texts'] : label.lang;
    if (language !== undefined) name.lang = language;
    part('count', counted(count, form.dataset['count'] ?? ''));
    part('facet', form.dataset[facet === 'theme' ? 'themeName' : facet] ?? '');
    return option;
  }

  private select(option: HTMLElement | undefined): void {
    for (const other of this.list.children) other.ariaSelected = String(other === option);
    if (option) {
      option.scrollIntoView({ block: 'nearest' });
      this.field?.setAttribute('aria-activedescendant', option.id);
    } else this.field?.removeAttribute('aria-activedescendant');
  }

  private choose(option: HTMLElement | null): void {
    const facet = option?.dataset['facet'];
    const id = option?.dataset['value'];
    if (!facet || !id) return;
    const chosen = new URLSearchParams(location.search).get(facet)?.split(',') ?? [];
    const address = addressWith({ q: null, [facet]: [...new Set([...chosen, id])].sort().join(',') });
    if (this.field) this.field.value = '';
    this.close();
    goTo(address);
  }
}
