import {FhirPathError} from './error.js';
import {isObject, valueOf} from './fhir-node.js';
import type {Item} from './items.js';
import {more} from './more.js';
import {isAlike, isSame} from './numbers.js';

type Answer = boolean | undefined;

const folded = (text: string) => text.toUpperCase().replaceAll(/\s/gu, ' ');

function sameObjects(left: object, right: object, alike: boolean): boolean {
  const [own, others] = [Object.entries(left), new Map(Object.entries(right))];
  return (
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && sameData(value, others.get(key), alike))
  );
}

function sameValues(left: unknown, right: unknown, alike: boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return (alike ? isAlike : isSame)(left, right);
  if (alike && typeof left === 'string' && typeof right === 'string') return folded(left) === folded(right);
  return left === right;
}

const sameData = (left: unknown, right: unknown, alike: boolean): boolean =>
  isObject(left) && isObject(right) ? sameObjects(left, right, alike) : sameValues(left, right, alike);

/** Whether two items are equal (`=`), or alike (`~`: case and precision apart); missing: not known. */
export function areEqual(left: Item, right: Item, alike = false): Answer {
  const [a, b] = [valueOf(left), valueOf(right)];
  const both = more()?.order(a, b);
  if (!both) return sameData(a, b, alike);
  return both.order === undefined ? (alike ? false : undefined) : isSame(both.order, 0);
}

const orderOf = (a: unknown, b: unknown): {readonly order: number | undefined} | undefined => {
  if (typeof a === 'number' && typeof b === 'number') return {order: isSame(a, b) ? 0 : a - b};
  if (typeof a === 'string' && typeof b === 'string') return {order: a < b ? -1 : Number(a > b)};
  return more()?.order(a, b);
};

/** Below 0: `left` comes first. Missing: not known. Throws FhirPathError where the two are not of a kind. */
export function compare(left: Item, right: Item): number | undefined {
  const both = orderOf(valueOf(left), valueOf(right));
  if (both && !Number.isNaN(both.order)) return both.order;
  throw new FhirPathError('these do not compare');
}

/** `=` of whole collections: order counts. */
export function equalLists(left: readonly Item[], right: readonly Item[]): Answer {
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.length !== right.length) return false;
  const answers = left.map((item, index) => areEqual(item, right[index]!));
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** `~` of whole collections: order does not count. */
export function alikeLists(left: readonly Item[], right: readonly Item[]): boolean {
  const rest = [...right];
  const all = left.every((item) => {
    const index = rest.findIndex((other) => areEqual(item, other, true));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return all && rest.length === 0;
}

export const includes = (items: readonly Item[], item: Item): boolean => items.some((other) => areEqual(other, item));

/** Each once, where it stood first. `spent` is told the comparisons. */
export function distinct(items: readonly Item[], spent: (steps: number) => void): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    spent(found.length);
    if (!includes(found, item)) found.push(item);
  }
  return found;
}
