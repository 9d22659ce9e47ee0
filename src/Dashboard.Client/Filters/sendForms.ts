import { goTo } from '../Addresses/address';

/**
 * Submits GET forms within the document, like links; if no script follows links, or links are left to the browser, the browser submits
 * them. In both cases without empty fields and in the order of names, so that the resulting address is canonical.
 */
export function sendForms(page: Document, signal: AbortSignal): void {
  page.addEventListener(
    'formdata',
    ({ target, formData }) => {
      if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
      const fields = [...formData];
      for (const [name] of fields) formData.delete(name);
      for (const [name, value] of fields.sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (value !== '') formData.append(name, value);
      }
    },
    { signal },
  );
  page.addEventListener(
    'submit',
    event => {
      const form = event.target;
      if (
        event.defaultPrevented ||
        !(form instanceof HTMLFormElement) ||
        form.method !== 'get' ||
        form.closest('[data-enhance-nav="false"]') ||
        !(globalThis.turnPage ?? globalThis.Blazor)
      )
        return;
      event.preventDefault();
      goTo(addressOf(form, event.submitter).href);
    },
    { signal },
  );
}

/** The address to which a filled-in GET form leads. */
export function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): URL {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form, submitter)].map(([name, value]) => [name, String(value)])).toString();
  return address;
}
