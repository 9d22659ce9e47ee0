/** Sends GET forms without their empty fields and in the order of names, so that the address that follows is the canonical one. */
export function sendCanonicalForms(page: Document, signal: AbortSignal): void {
  page.addEventListener('formdata', event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'get') return;
    const fields = [...event.formData];
    for (const [name] of fields) event.formData.delete(name);
    for (const [name, value] of fields.sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (value !== '') event.formData.append(name, value);
    }
  }, { signal });
}
