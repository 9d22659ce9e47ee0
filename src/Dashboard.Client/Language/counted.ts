/**
 * "1 event", "1,200 events": the same as Numbers.Of.
 * @param forms The counted noun from a resource: its plural forms separated by bars, `{0}` for the number.
 */
export function counted(number: number, forms: string, language = document.documentElement.lang): string {
  const known = forms.split('|');
  const category = new Intl.PluralRules(language).select(number);
  const form = known[Math.min(category === 'one' ? 0 : category === 'many' ? 2 : 1, known.length - 1)] ?? '';
  return form.replace('{0} ', '{0}\u00a0').replace('{0}', number.toLocaleString(language).replace(/\s/g, '\u00a0'));
}
