import {languageName, weekdayName} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import {type FacetName, pathSeparator} from '../../model/query.js';

/** What naming a value takes. */
export type Naming = Pick<{words: Messages; locale: string}, 'words' | 'locale'>;

// A listing may publish any word, `constructor` too.
const known = (names: Record<string, string>, value: string): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;

type Namer = (value: string, naming: Naming) => string | undefined;

const own: Namer = (value, {words}) => words[value as 'morning'];
const namers: Partial<Record<FacetName, Namer>> = {
  day: (value, {locale}) => weekdayName(locale, Number(value)),
  language: (value, {words, locale}) => known(words.values, value) ?? languageName(locale, value),
  region: (value) => value.split(pathSeparator).at(-1),
  access: (value, {words}) => known(words.accessNames, value),
  audience: (value, {words}) => known(words.values, value),
  time: own,
  attendance: own,
  cost: own,
  room: (value, {words}) => (value === 'yes' ? words.roomYes : words.roomNo),
};

/** A value of a filter in the visitor's words: `Tuesday` for `2`, `Spanish` for `es`; as published when it has none. */
export const valueLabel = (name: FacetName, value: string, naming: Naming): string =>
  namers[name]?.(value, naming) ?? value;
