const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * "1 event", "1,200 events": the same as Numbers.Of.
 * @param forms The counted noun from a resource: its plural forms separated by bars, `{0}` for the number.
 */
export function counted(number: number, forms: string, language = document.documentElement.lang): string {
  const known = forms.split('|');
  const rules = new Intl.PluralRules(language);
  const categories = order.filter(category => rules.resolvedOptions().pluralCategories.includes(category));
  const form = known[Math.min(categories.indexOf(rules.select(number)), known.length - 1)] ?? '';
  return form.replace('{0} ', '{0}\u00a0').replace('{0}', number.toLocaleString(language).replace(/\s/g, '\u00a0'));
}
