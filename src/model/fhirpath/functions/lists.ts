import {areEqual, compare, distinct, includes} from '../equal.js';
import {FhirPathError} from '../error.js';
import {belowOf, FhirNode, isObject, plain, valueOf} from '../fhir-node.js';
import {only, spend} from '../items.js';
import type {Item, Scope} from '../items.js';
import {operators, truthOf, union} from '../operators.js';
import {weightOf} from '../scores.js';
import {temporalOf} from '../temporal.js';

type List = readonly Item[];

/** A function of a collection, whose arguments are worked out first. */
export type OfList = (input: List, scope: Scope, first?: List, second?: List) => Item | List | undefined;

const spending = (scope: Scope) => (steps: number) => spend(scope, steps);

function numberIn(list: List | undefined): number {
  const value = list?.[0] === undefined ? undefined : valueOf(list[0]);
  if (typeof value === 'number') return value;
  throw new FhirPathError('a number is expected');
}

const textIn = (list: List | undefined): string => {
  const value = list?.[0] === undefined ? '' : valueOf(list[0]);
  return typeof value === 'string' ? value : '';
};

function truths(input: List): boolean[] {
  return input.map((item) => {
    const value = valueOf(item);
    if (typeof value === 'boolean') return value;
    throw new FhirPathError('only yes or no is expected');
  });
}

/** Folds by an operator, pair by pair; missing as soon as one answer is. */
const folded = (operator: string, input: List, scope: Scope): List =>
  input.slice(1).reduce<List>(
    (total, item) => {
      const answer = operators[operator]?.(total, [item], scope);
      return answer === undefined ? [] : [answer as Item];
    },
    input.slice(0, 1),
  );

const furthest = (input: List, sign: 1 | -1): Item | undefined =>
  input.reduce<Item | undefined>((best, item) => {
    return best === undefined || (compare(item, best) ?? 0) * sign > 0 ? item : best;
  }, undefined);

const averaged: OfList = (input, scope) => operators['/']?.(folded('+', input, scope), [input.length], scope);

const joined: OfList = (input, _scope, by) => {
  if (input.length === 0) return undefined;
  const parts = input.map((item) => {
    const value = valueOf(item);
    if (typeof value === 'string') return value;
    throw new FhirPathError('only texts can be joined');
  });
  return parts.join(textIn(by));
};

const below: OfList = (input) => belowOf(input.filter((item) => item instanceof FhirNode));

const within = (input: List, others: List | undefined, scope: Scope): boolean =>
  input.every((item) => {
    spend(scope, others?.length ?? 0);
    return includes(others ?? [], item);
  });

const weights: OfList = (input, {run}) =>
  input.flatMap((item) => weightOf(item, run.environment['questionnaire']?.[0]) ?? []);

export const ofList: Readonly<Record<string, OfList>> = {
  empty: (input) => input.length === 0,
  count: (input) => input.length,
  not: (input) => {
    const truth = truthOf(input, 'not()');
    return truth === undefined ? undefined : !truth;
  },
  first: (input) => input[0],
  last: (input) => input.at(-1),
  tail: (input) => input.slice(1),
  single: (input) => only(input, 'single()'),
  take: (input, _scope, count) => input.slice(0, Math.max(0, numberIn(count))),
  skip: (input, _scope, count) => input.slice(Math.max(0, numberIn(count))),
  distinct: (input, scope) => distinct(input, spending(scope)),
  isDistinct: (input, scope) => distinct(input, spending(scope)).length === input.length,
  union: (input, scope, others) => union(input, others ?? [], scope),
  combine: (input, _scope, others) => [...input, ...(others ?? [])],
  intersect: (input, scope, others) => distinct(input, spending(scope)).filter((item) => within([item], others, scope)),
  exclude: (input, scope, others) => input.filter((item) => !within([item], others, scope)),
  allTrue: (input) => truths(input).every(Boolean),
  anyTrue: (input) => truths(input).some(Boolean),
  sum: (input, scope) => folded('+', input, scope),
  avg: averaged,
  min: (input) => furthest(input, -1),
  max: (input) => furthest(input, 1),
  join: joined,
  children: (input) => input.flatMap((item) => (item instanceof FhirNode ? item.children : [])),
  descendants: below,
  extension: (input, _scope, url) =>
    input
      .flatMap((item) => (item instanceof FhirNode ? item.named('extension') : []))
      .filter(({value}) => isObject(value) && url?.[0] !== undefined && areEqual(String(value['url']), url[0])),
  hasValue: ([first, ...others]) =>
    first !== undefined && others.length === 0 && plain(first) != null && !isObject(plain(first)),
  ordinal: weights,
  weight: weights,
  now: (_input, {run}) => temporalOf(run.now(), 'DateTime'),
  today: (_input, {run}) => temporalOf(run.now(), 'Date'),
};
