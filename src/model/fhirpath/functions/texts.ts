import {FhirPathError} from '../error.js';
import {isObject} from '../fhir-node.js';
import {Measure} from '../items.js';
import {rounded} from '../numbers.js';

/** A function of one value: it is not asked where that, or one of its arguments, is missing. */
export type OfOne = (value: unknown, first?: unknown, second?: unknown) => unknown;

/** Throws FhirPathError for what is no text. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new FhirPathError(`${JSON.stringify(value)} is no text`);
}

/** Throws FhirPathError for what is no number. */
export function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new FhirPathError(`${JSON.stringify(value)} is no number`);
}

/** A function of texts; an argument that is not given is an empty one. */
export const onText =
  (change: (own: string, first: string, second: string) => unknown): OfOne =>
  (value, first, second) =>
    change(text(value), text(first ?? ''), text(second ?? ''));

/** A function of a number, or of a quantity's. */
export const onNumber =
  (change: (own: number) => number): OfOne =>
  (value) => {
    if (value instanceof Measure && value.with) return value.with(change);
    const answer = change(number(value));
    return Number.isFinite(answer) ? answer : undefined;
  };

const yes = /^(?:true|t|yes|y|1|1\.0)$/i;
const no = /^(?:false|f|no|n|0|0\.0)$/i;
const numeral = /^[+-]?\d+(?:\.\d+)?$/;

const toDecimal: OfOne = (value) =>
  typeof value === 'boolean' ? Number(value) : numeral.test(String(value)) ? Number(value) : undefined;

const toInteger: OfOne = (value) => {
  const answer = typeof value === 'string' && value.includes('.') ? undefined : toDecimal(value);
  return Number.isInteger(answer) ? answer : undefined;
};

const toBoolean: OfOne = (value) => (yes.test(String(value)) ? true : no.test(String(value)) ? false : undefined);

const toString: OfOne = (value) => {
  if (value instanceof Measure) return value.toString();
  return isObject(value) ? undefined : String(value);
};

export const ofOne: Readonly<Record<string, OfOne>> = {
  toBoolean,
  toInteger,
  toDecimal,
  toString,
  length: onText((own) => own.length),
  startsWith: onText((own, start) => own.startsWith(start)),
  contains: onText((own, part) => own.includes(part)),
  round: (value, digits) => onNumber((own) => rounded(own, digits === undefined ? 0 : number(digits)))(value),
};
