import {once} from './once.js';

/** The forms of a counted word, by CLDR category. `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Picks the form for a number and puts the number, written the locale's way, where `#` stands. */
export const plural = (locale: string, count: number, forms: PluralForms): string => {
  const rules = once(`plural ${locale}`, () => new Intl.PluralRules(locale));
  const numbers = once(`number ${locale}`, () => new Intl.NumberFormat(locale));
  return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
};
