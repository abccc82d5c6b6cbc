const rules = new Map<string, Intl.PluralRules>();

/** The forms of a counted word, by CLDR category. `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Picks the form for a number and puts the number, written the locale's way, where `#` stands. */
export const plural = (locale: string, count: number, forms: PluralForms): string => {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  const form = forms[rule.select(count)] ?? forms.other;
  return form.replace('#', count.toLocaleString(locale));
};
