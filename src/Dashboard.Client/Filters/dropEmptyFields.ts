/** Sends GET forms without their empty fields, so that the address that follows is the canonical one. */
export function dropEmptyFields(page: Document, signal: AbortSignal): void {
  page.addEventListener('formdata', event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'get') return;
    for (const [name, value] of [...event.formData]) {
      if (value === '') event.formData.delete(name);
    }
  }, { signal });
}
