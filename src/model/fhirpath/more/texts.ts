import {stepsOf} from '../../questionnaire/pattern.js';
import {FhirPathError} from '../error.js';
import {number, onNumber, onText, text} from '../functions/texts.js';
import type {OfOne} from '../functions/texts.js';
import {Quantity, words} from './quantity.js';
import {readTemporal, Temporal} from './temporal.js';

const measure = /^([+-]?\d+(?:\.\d+)?)\s*(?:'([^']+)'|([a-z]+))?$/i;

const toMoment =
  (kind: Temporal['kind']): OfOne =>
  (value) => {
    if (value instanceof Temporal)
      return readTemporal(kind === 'Date' ? value.bare.slice(0, 10) : value.toJSON(), kind);
    return typeof value === 'string' ? readTemporal(value, kind) : undefined;
  };

function readQuantity(source: string): Quantity | undefined {
  const [, digits, quoted, word = ''] = measure.exec(source) ?? [];
  return digits && (!word || words.test(word)) ? new Quantity(Number(digits), quoted ?? (word || '1')) : undefined;
}

const toQuantity: OfOne = (value, unit) => {
  const quantity =
    value instanceof Quantity ? value : readQuantity(String(typeof value === 'boolean' ? Number(value) : value));
  if (!quantity || unit === undefined) return quantity;
  const amount = quantity.in(text(unit));
  return amount === undefined ? undefined : new Quantity(amount, text(unit));
};

const substring: OfOne = (value, start, length) => {
  const [own, from] = [text(value), number(start)];
  if (from < 0 || from >= own.length) return undefined;
  return own.slice(from, length === undefined ? undefined : Math.max(from, from + number(length)));
};

/** Steps that a search may take at worst. */
const patience = 1e7;

function isMatch(own: string, source: string): boolean {
  // unless it is bound to the beginning, it starts anew at each character
  const starts = source.startsWith('^') ? 1 : Math.max(own.length, 1);
  if (stepsOf(source, own.length) * starts > patience) throw new FhirPathError(`“${source}” takes too long`);
  try {
    return new RegExp(source, 'su').test(own);
  } catch {
    throw new FhirPathError(`“${source}” is no regular expression`);
  }
}

export const ofOne: Readonly<Record<string, OfOne>> = {
  toDate: toMoment('Date'),
  toDateTime: toMoment('DateTime'),
  toTime: toMoment('Time'),
  toQuantity,
  upper: onText((own) => own.toUpperCase()),
  lower: onText((own) => own.toLowerCase()),
  trim: onText((own) => own.trim()),
  toChars: onText((own) => [...own]),
  endsWith: onText((own, end) => own.endsWith(end)),
  matches: onText(isMatch),
  indexOf: onText((own, part) => own.indexOf(part)),
  split: onText((own, by) => own.split(by)),
  replace: onText((own, part, by) => own.replaceAll(part, () => by)),
  substring,
  abs: onNumber(Math.abs),
  ceiling: onNumber(Math.ceil),
  floor: onNumber(Math.floor),
  truncate: onNumber(Math.trunc),
  sqrt: onNumber(Math.sqrt),
  power: (value, by) => onNumber((own) => own ** number(by))(value),
};
