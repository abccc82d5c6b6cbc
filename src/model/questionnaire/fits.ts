import type {Answer, Item, ItemType} from './questionnaire.js';

type Kinds = Exclude<Answer, string | number | boolean>;
type Fits = (item: Item, answer: Answer) => boolean;

/** Characters of a date or time in ISO 8601, with its zone. */
const longestTime = 40;
const iso = /^[\dTZ:.+-]+$/;

const has = <Name extends string>(answer: Answer, name: Name): answer is Extract<Kinds, Record<Name, unknown>> =>
  typeof answer === 'object' && name in answer;

const within = ({min, max}: Item, value: number): boolean =>
  (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max);

const text: Fits = ({maxLength = Infinity}, answer) => typeof answer === 'string' && answer.length <= maxLength;
const number: Fits = (item, answer) => typeof answer === 'number' && within(item, answer);
const whole: Fits = (item, answer) => Number.isInteger(answer) && number(item, answer);
const moment: Fits = (_item, answer) => typeof answer === 'string' && answer.length <= longestTime && iso.test(answer);

// Options that the site did not resolve are known to the browser alone.
const choice: Fits = ({options = [], open, maxLength = Infinity}, answer) => {
  if (has(answer, 'other')) return open === true && answer.other.length <= maxLength;
  if (typeof answer !== 'string') return false;
  return options.length === 0 || options.some(({value}) => value === answer);
};

const quantity: Fits = (item, answer) => {
  if (typeof answer === 'number') return within(item, answer);
  if (!has(answer, 'unit')) return false;
  const {units = [], unitOpen} = item;
  const isFree = unitOpen || units.length === 0;
  return within(item, answer.value) && (isFree || units.some(({value}) => value === answer.unit));
};

const optional =
  (kind: Fits): Fits =>
  (item, answer) =>
    item.options ? choice(item, answer) : kind(item, answer);

const kinds: Record<ItemType, Fits> = {
  // how many turns there are
  group: (_item, answer) => Number.isInteger(answer),
  display: () => false,
  choice,
  boolean: (_item, answer) => typeof answer === 'boolean',
  string: optional(text),
  text: optional(text),
  integer: optional(whole),
  decimal: optional(number),
  quantity,
  date: optional(moment),
  dateTime: optional(moment),
  time: optional(moment),
  url: text,
  attachment: text,
  reference: text,
};

/**
 * Whether this is an answer to the question: of its kind, one of its options, within its limits. A questionnaire's regular
 * expressions run in the browser alone.
 */
export const fits = (item: Item, answer: Answer): boolean =>
  has(answer, 'declined') ? item.type !== 'group' && item.type !== 'display' : kinds[item.type](item, answer);
