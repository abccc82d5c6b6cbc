import {languageName, weekdayName} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import {type FacetName, pathSeparator} from '../../model/query.js';

/** What naming a value takes. */
export type Naming = Pick<{words: Messages; locale: string}, 'words' | 'locale'>;

// A listing may publish any word, `constructor` too.
const known = (names: Record<string, string>, value: string): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;

/** A value of a filter in the visitor's words: `tuesday`'s name for `2`, `Spanish` for `es`. */
export const valueLabel = (name: FacetName, value: string, {words, locale}: Naming): string => {
  switch (name) {
    case 'day':
      return weekdayName(locale, Number(value));
    case 'language':
      return known(words.values, value) ?? languageName(locale, value);
    case 'region':
      return value.split(pathSeparator).at(-1)!;
    case 'time':
    case 'attendance':
    case 'cost':
      return words[value as 'morning'] ?? value;
    case 'room':
      return value === 'yes' ? words.roomYes : words.roomNo;
    case 'access':
      return known(words.accessNames, value) ?? value;
    default:
      return known(words.values, value) ?? value;
  }
};
