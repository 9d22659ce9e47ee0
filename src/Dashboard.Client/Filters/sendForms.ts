import { goTo } from '../Addresses/address';

/**
 * Sends GET forms within the document, as links are followed; where no script follows these, and where links are left to the browser, it sends them.
 * Either way without their empty fields and in the order of names, so that the address that follows is the canonical one.
 */
export function sendForms(page: Document, signal: AbortSignal): void {
  page.addEventListener('formdata', ({ target, formData }) => {
    if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
    const fields = [...formData];
    for (const [name] of fields) formData.delete(name);
    for (const [name, value] of fields.sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (value !== '') formData.append(name, value);
    }
  }, { signal });
  page.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get' || form.closest('[data-enhance-nav="false"]') || !(globalThis.turnPage ?? globalThis.Blazor)) return;
    event.preventDefault();
    goTo(addressOf(form, event.submitter).href);
  }, { signal });
}

/** Where a GET form leads, as it is filled in. */
export function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): URL {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form, submitter)].map(([name, value]) => [name, String(value)])).toString();
  return address;
}
