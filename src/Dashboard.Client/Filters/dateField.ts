import styles from './dateField.css';

let sheet: CSSStyleSheet | undefined;

/**
 * A text field for a day, with the browser's calendar as an alternative. A picked day is written into the field in words, as if it were
 * typed: the server parses both (WrittenDate.cs). The down arrow opens the calendar, so that the field is one tab stop.
 */
class DateField extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly calendar = document.createElement('input');

  connectedCallback(): void {
    if (this.shadowRoot) return;
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(styles);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    this.calendar.type = 'date';
    this.calendar.ariaHidden = 'true';
    this.calendar.tabIndex = this.button.tabIndex = -1;
    this.button.type = 'button';
    this.button.ariaLabel = this.button.title = this.dataset['pick'] ?? '';
    this.button.addEventListener('click', () => this.open());
    this.calendar.addEventListener('change', () => this.write());
    this.addEventListener('keydown', event => {
      if (event.key !== 'ArrowDown' || event.shiftKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.open();
    });
    shadow.append(document.createElement('slot'), this.calendar, this.button);
  }

  private open(): void {
    const { day = '', min = '', max = '' } = this.dataset;
    Object.assign(this.calendar, { min: min, max: max, value: day });
    this.calendar.showPicker();
  }

  private write(): void {
    const field = this.querySelector('input');
    const day = this.calendar.valueAsDate;
    if (!field || !day) return;
    const language = document.documentElement.lang;
    field.value = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    field.focus();
  }
}

/** Upgrades the fields of all pages. */
export function upgradeDateFields(): void {
  if (!customElements.get('date-field')) customElements.define('date-field', DateField);
}
