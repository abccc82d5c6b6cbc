import {FhirPathError} from '../error.js';
import {rounded} from '../numbers.js';
import {Quantity, words} from '../quantity.js';
import {readTemporal, Temporal} from '../temporal.js';

/** A function of one value: it is not asked where that, or one of its arguments, is missing. */
export type OfOne = (value: unknown, first?: unknown, second?: unknown) => unknown;

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new FhirPathError(`${JSON.stringify(value)} is no text`);
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new FhirPathError(`${JSON.stringify(value)} is no number`);
}

const onText =
  (change: (own: string, first: string, second: string) => unknown): OfOne =>
  (value, first, second) =>
    change(text(value), text(first ?? ''), text(second ?? ''));

const onNumber =
  (change: (own: number) => number): OfOne =>
  (value) => {
    if (value instanceof Quantity) return new Quantity(change(value.value), value.name);
    const answer = change(number(value));
    return Number.isFinite(answer) ? answer : undefined;
  };

const expression = (source: string) => {
  try {
    return new RegExp(source, 'su');
  } catch {
    throw new FhirPathError(`“${source}” is no regular expression`);
  }
};

const yes = /^(?:true|t|yes|y|1|1\.0)$/i;
const no = /^(?:false|f|no|n|0|0\.0)$/i;
const numeral = /^[+-]?\d+(?:\.\d+)?$/;
const measure = /^([+-]?\d+(?:\.\d+)?)\s*(?:'([^']+)'|([a-z]+))?$/i;

const asText = (value: unknown) => (value instanceof Temporal ? value.toJSON() : String(value));

const toDecimal: OfOne = (value) =>
  typeof value === 'boolean' ? Number(value) : numeral.test(asText(value)) ? Number(value) : undefined;

const toInteger: OfOne = (value) => {
  const answer = typeof value === 'string' && value.includes('.') ? undefined : toDecimal(value);
  return Number.isInteger(answer) ? answer : undefined;
};

const toBoolean: OfOne = (value) => (yes.test(asText(value)) ? true : no.test(asText(value)) ? false : undefined);

const toString: OfOne = (value) =>
  typeof value === 'object' && !(value instanceof Temporal) && !(value instanceof Quantity) ? undefined : asText(value);

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

export const ofOne: Readonly<Record<string, OfOne>> = {
  toBoolean,
  toInteger,
  toDecimal,
  toString,
  toDate: toMoment('Date'),
  toDateTime: toMoment('DateTime'),
  toTime: toMoment('Time'),
  toQuantity,
  length: onText((own) => own.length),
  upper: onText((own) => own.toUpperCase()),
  lower: onText((own) => own.toLowerCase()),
  trim: onText((own) => own.trim()),
  toChars: onText((own) => [...own]),
  startsWith: onText((own, start) => own.startsWith(start)),
  endsWith: onText((own, end) => own.endsWith(end)),
  contains: onText((own, part) => own.includes(part)),
  indexOf: onText((own, part) => own.indexOf(part)),
  split: onText((own, by) => own.split(by)),
  replace: onText((own, part, by) => own.replaceAll(part, () => by)),
  matches: onText((own, source) => expression(source).test(own)),
  substring: (value, start, length) => {
    const [own, from] = [text(value), number(start)];
    if (from < 0 || from >= own.length) return undefined;
    return own.slice(from, length === undefined ? undefined : Math.max(from, from + number(length)));
  },
  abs: onNumber(Math.abs),
  ceiling: onNumber(Math.ceil),
  floor: onNumber(Math.floor),
  truncate: onNumber(Math.trunc),
  sqrt: onNumber(Math.sqrt),
  power: (value, by) => onNumber((own) => own ** number(by))(value),
  round: (value, digits) => onNumber((own) => rounded(own, digits === undefined ? 0 : number(digits)))(value),
};
