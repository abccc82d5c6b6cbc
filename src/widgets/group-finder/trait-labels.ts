import {languageName} from '../../i18n/formats.js';
import type {View} from './view.js';

/** What naming a value takes. */
export type Naming = Pick<View, 'words' | 'locale'>;

/** A name, when there is one. A listing may publish any word, `constructor` too. */
export const known = (names: Record<string, string>, value: string): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;

/** For whom, in the visitor's words; as published when it has none. */
export const audienceLabel = (value: string, {words}: Naming): string => known(words.values, value) ?? value;

/** `Spanish` for `es`, and sign languages that browsers cannot name. */
export const languageLabel = (value: string, {words, locale}: Naming): string =>
  known(words.values, value) ?? languageName(locale, value);
