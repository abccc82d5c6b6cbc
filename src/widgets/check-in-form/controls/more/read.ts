import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Answer, Item} from '../../../../model/questionnaire/questionnaire.js';
import {isOwn} from '../choose.js';
import type {Field, Sheet} from '../sheet.js';
import {isNumeric, placeOf} from './field-text.js';
import {parsedNumber} from './numbers.js';
import {ownAnswer} from './own-words.js';
import {unitOf} from './units.js';

type Answered = readonly Answer[];

const ownWords = (sheet: Sheet, entry: Entry, text: string): Answered => {
  sheet.typed.set(entry.key, text);
  return sheet.host.answersOf(entry).map((answer) => (isOwn(answer) ? {other: text} : answer));
};

const fromList = (sheet: Sheet, entry: Entry, {selectedIndex}: HTMLSelectElement): Answered => {
  const {options = []} = entry.item;
  const option = options[selectedIndex - 1];
  if (option) return [option.value];
  const last = selectedIndex - options.length;
  if (selectedIndex === 0) return [];
  return last === 1 && entry.item.open ? [ownAnswer(sheet, entry)] : [{declined: true}];
};

const withUnit = ({type}: Item, value: number, unit: string | undefined): Answer =>
  type === 'quantity' && unit ? {value, unit} : value;

const unitChosen = (sheet: Sheet, entry: Entry, written: string): Answered => {
  const unit = entry.item.units?.find(({text}) => text === written)?.value ?? written;
  sheet.typed.set(`${entry.key} unit`, unit);
  return sheet.host
    .answersOf(entry)
    .map((answer) => (typeof answer === 'object' && 'value' in answer ? {...answer, unit} : answer));
};

// What is no number stays as it was typed: nothing is lost, and a mistake says what is missing.
const number = (sheet: Sheet, entry: Entry, text: string): Answer => {
  const value = parsedNumber(text, sheet.locale);
  return value === undefined ? text : withUnit(entry.item, value, unitOf(sheet, entry));
};

const single = (sheet: Sheet, entry: Entry, field: Exclude<Field, HTMLSelectElement>): Answer => {
  const {value, type, validity} = field;
  if (type === 'range') return Number(value);
  if (isNumeric(entry.item)) return value.trim() ? number(sheet, entry, value) : '';
  // A date of which a part is missing has no value yet, though something stands in its field.
  return value || (validity.badInput ? '?' : '');
};

/** The answers to a question after something was typed, dragged or chosen in one of its fields. */
export const read = (sheet: Sheet, entry: Entry, field: Field): Answered => {
  const {value} = field;
  if (field.matches('.own')) return ownWords(sheet, entry, value);
  if (field.matches('.unit')) return unitChosen(sheet, entry, value);
  if (field instanceof HTMLSelectElement) return fromList(sheet, entry, field);
  const index = Number(field.dataset.index ?? 0);
  sheet.typed.set(placeOf(entry, index), value);
  const answer = single(sheet, entry, field);
  if (!entry.item.repeats) return answer === '' ? [] : [answer];
  const answers = sheet.host.answersOf(entry).filter((each) => !isDeclinedAnswer(each));
  return Array.from({length: Math.max(answers.length, index + 1)}, (_, at) =>
    at === index ? answer : (answers[at] ?? ''),
  );
};

const isDeclinedAnswer = (answer: Answer): boolean => typeof answer === 'object' && 'declined' in answer;
