import {weekdayName} from '../../i18n/formats.js';
import {type FacetName, pathSeparator} from '../../model/query.js';
import {type Naming, audienceLabel, known, languageLabel} from './trait-labels.js';

type Namer = (value: string, naming: Naming) => string | undefined;

const own: Namer = (value, {words}) => words[value as 'morning'];
const namers: Partial<Record<FacetName, Namer>> = {
  day: (value, {locale}) => weekdayName(locale, Number(value)),
  language: languageLabel,
  region: (value) => value.split(pathSeparator).at(-1),
  access: (value, {words}) => known(words.accessNames, value),
  audience: audienceLabel,
  time: own,
  attendance: own,
  cost: own,
  room: (value, {words}) => (value === 'yes' ? words.roomYes : words.roomNo),
};

/** A value of a filter in the visitor's words: `Tuesday` for `2`, `Spanish` for `es`; as published when it has none. */
export const valueLabel = (name: FacetName, value: string, naming: Naming): string =>
  namers[name]?.(value, naming) ?? value;
