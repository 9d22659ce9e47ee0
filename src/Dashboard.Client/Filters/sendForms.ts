/**
 * Sends GET forms within the document, as links are followed; without Blazor's script the browser sends them.
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
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get' || !globalThis.Blazor) return;
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)])).toString();
    globalThis.Blazor.navigateTo(address.href);
  }, { signal });
}
