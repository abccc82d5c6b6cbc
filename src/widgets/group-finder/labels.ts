import {languageName, weekdayName} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import {pathSeparator} from '../../model/listing/columns.js';
import type {FacetName, GroupQuery} from '../../model/query.js';

type Naming = Pick<{words: Messages; locale: string}, 'words' | 'locale'>;

const roomNames = {yes: 'roomYes', no: 'roomNo'} as const;

/** A value of a filter in the visitor's words: `tuesday`'s name for `2`, `Spanish` for `es`. */
export const valueLabel = (name: FacetName, value: string, {words, locale}: Naming): string => {
  switch (name) {
    case 'day':
      return weekdayName(locale, Number(value));
    case 'language':
      return words.values[value] ?? languageName(locale, value);
    case 'region':
      return value.split(pathSeparator).at(-1)!;
    case 'time':
    case 'attendance':
    case 'cost':
      return words[value as 'morning'] ?? value;
    case 'room':
      return words[roomNames[value as 'yes']] ?? value;
    default:
      return words.values[value] ?? value;
  }
};

/** A filter that is on. */
export interface ActiveFilter {
  name: FacetName;
  value: string;
  label: string;
}

/** The filters that are on, one for each value, in the order they are shown. */
export const activeFilters = (query: GroupQuery, names: readonly FacetName[], naming: Naming): ActiveFilter[] =>
  names.flatMap((name) =>
    (query[name] ?? []).map((value) => ({name, value, label: valueLabel(name, value, naming)})),
  );
