import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Answer, Item} from '../../../../model/questionnaire/questionnaire.js';
import type {Sheet} from '../sheet.js';
import {numberIn, parsedNumber} from './numbers.js';

/** Whether it is answered with a number in a field. */
export const isNumeric = ({type}: Item): boolean => type === 'integer' || type === 'decimal' || type === 'quantity';

/** Where what is typed is kept: a question may have several fields. */
export const placeOf = ({key}: Entry, index: number): string => `${key} ${index}`;

const shapes: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d/,
  time: /^\d\d:\d\d(:\d\d)?/,
};

const valueOf = (answer: Answer | undefined): string | number | undefined => {
  const value = typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  return typeof value === 'object' || typeof value === 'boolean' ? undefined : value;
};

/** What stands in a field: what was typed, as long as it says the answer; otherwise the answer as the field writes it. */
export const fieldText = (sheet: Sheet, entry: Entry, index: number): string => {
  const {locale} = sheet.host;
  const value = valueOf(sheet.host.answersOf(entry)[index]);
  if (typeof value === 'number') {
    const typed = sheet.typed.get(placeOf(entry, index)) ?? '';
    return parsedNumber(typed, locale) === value ? typed : numberIn(locale, value);
  }
  const shape = shapes[entry.item.type];
  return (shape ? shape.exec(value ?? '')?.[0] : value) ?? '';
};
