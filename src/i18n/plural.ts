/** The forms of a counted word, by CLDR category. `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Picks the form for a number and puts the number, written the locale's way, where `#` stands. */
export const plural = (locale: string, count: number, forms: PluralForms): string => {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', count.toLocaleString(locale));
};
