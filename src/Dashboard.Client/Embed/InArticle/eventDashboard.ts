import styles from './eventDashboard.css';
import sizes from '../embedSize.css';
import { filterOf, parameters, queryOf, switches, withFilter } from './frameQuery';
import type { FrameCommand, FrameEvent } from '../frameMessages';

const sheet = new CSSStyleSheet();
sheet.replaceSync(sizes + styles);

/**
 * A view of events in a frame: <event-dashboard dataset="kazakhstan-2022" view="map" from="2022-01-04">. It reserves the space of the
 * frame, loads it when it comes near the viewport, follows its own attributes and the filter of its `group`, and reports what the reader
 * does by the events `ready`, `filter` and `select`.
 */
export abstract class EventDashboard extends HTMLElement {
  static readonly observedAttributes = ['dataset', 'view', 'event', 'label', ...parameters, ...Object.keys(switches)];

  private static readonly all = new Set<EventDashboard>();

  /** Origin of the frames. */
  protected abstract readonly origin: string;

  private readonly frame = document.createElement('iframe');
  private readonly nearness = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && this.come(), {
    rootMargin: '100% 0px',
  });
  // Queries sent to the frame and not shown yet: these are not the reader's choice.
  private readonly told = new Set<string>();
  private filter: URLSearchParams | undefined;
  // The query shown now.
  private query: URLSearchParams | undefined;
  private chosen = '';
  private selected: string | null = null;
  private path: string | undefined;
  private isNear = false;
  private hasSpoken = false;
  private isReading = false;

  /** Passes a message to the element of its frame; returns whether there is one. */
  static hear(source: MessageEventSource | null, said: FrameEvent): boolean {
    const element = [...EventDashboard.all].find(({ frame }) => frame.contentWindow !== null && frame.contentWindow === source);
    element?.hear(said);
    return element !== undefined;
  }

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.frame);
    this.frame.allow = 'fullscreen';
    this.frame.referrerPolicy = 'no-referrer';
    EventDashboard.all.add(this);
    addEventListener('beforeprint', this.come);
    this.nearness.observe(this);
    this.read();
  }

  disconnectedCallback(): void {
    EventDashboard.all.delete(this);
    removeEventListener('beforeprint', this.come);
    this.nearness.disconnect();
    // A removed frame has lost its content.
    this.isNear = this.hasSpoken = false;
    this.path = undefined;
    this.frame.removeAttribute('src');
  }

  attributeChangedCallback(): void {
    if (this.isReading || !this.isConnected) return;
    this.isReading = true;
    // Several attributes may change at once.
    queueMicrotask(() => {
      this.isReading = false;
      if (this.isConnected) this.read();
    });
  }

  private readonly come = () => {
    this.nearness.disconnect();
    this.isNear = true;
    this.show();
  };

  private get view(): string {
    return this.hasAttribute('event') ? 'event' : this.getAttribute('view') ?? 'dashboard';
  }

  // The attributes override whatever the reader has chosen before.
  private read(): void {
    this.frame.dataset['view'] = this.view;
    const height = Number(this.getAttribute('height'));
    if (height > 0) this.frame.style.setProperty('--said', `${height}px`);
    if (this.hasAttribute('label') || !this.frame.title)
      this.frame.title = this.getAttribute('label') ?? this.getAttribute('dataset') ?? '';
    this.filter = this.query = undefined;
    this.show();
  }

  private show(): void {
    if (!this.isNear) return;
    const { view } = this;
    const part = (view === 'event' ? `events/${this.getAttribute('event') ?? ''}` : view).split('/').map(encodeURIComponent).join('/');
    const path = `/embed/${encodeURIComponent(this.getAttribute('dataset') ?? '')}/${part}`;
    const own = this.query ?? queryOf(this);
    const query = this.filter ? withFilter(own, this.filter) : own;
    query.sort();
    this.chosen = filterOf(query).toString();
    this.told.add(this.chosen);
    this.selected = query.get('select');
    const address = new URL(path, this.origin);
    address.search = query.toString();
    if (path === this.path && this.hasSpoken) {
      this.ask({ eventDashboard: 'show', query: address.search });
      return;
    }
    this.path = path;
    this.hasSpoken = false;
    this.frame.src = address.href;
  }

  private hear(said: FrameEvent): void {
    if (said.eventDashboard === 'height') {
      if (!this.hasAttribute('height')) this.frame.style.setProperty('--said', `${said.height}px`);
      return;
    }
    const query = this.query = new URLSearchParams(said.query);
    if (!this.hasAttribute('label')) this.frame.title = said.title;
    if (!this.hasSpoken) {
      this.hasSpoken = true;
      this.tell('ready', { title: said.title });
    }
    this.hearFilter(filterOf(query));
    const selected = query.get('select');
    if (selected === this.selected) return;
    this.selected = selected;
    const [kind, id] = selected?.split('/') ?? [];
    this.tell('select', kind && id ? { kind, id } : null);
  }

  private hearFilter(filter: URLSearchParams): void {
    const chosen = filter.toString();
    if (this.told.has(chosen)) {
      if (chosen === this.chosen) this.told.clear();
      return;
    }
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    this.filter = filter;
    this.tell('filter', Object.fromEntries(filter));
    const [group, dataset] = [this.getAttribute('group'), this.getAttribute('dataset')];
    for (const other of EventDashboard.all) {
      if (group && other !== this && other.getAttribute('group') === group && other.getAttribute('dataset') === dataset)
        other.follow(filter);
    }
  }

  private follow(filter: URLSearchParams): void {
    this.filter = filter;
    this.show();
  }

  private ask(asked: FrameCommand): void {
    this.frame.contentWindow?.postMessage(asked, this.origin);
  }

  private tell(name: 'ready' | 'filter' | 'select', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}
