import {compare, distinct, includes} from '../equal.js';
import {FhirPathError} from '../error.js';
import {FhirNode, valueOf} from '../fhir-node.js';
import {summed} from '../functions/lists.js';
import type {OfList} from '../functions/lists.js';
import {only, spend} from '../items.js';
import type {Item, Scope} from '../items.js';
import {operators, union} from '../operators.js';
import {temporalOf} from './temporal.js';

type List = readonly Item[];

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

const furthest = (input: List, sign: 1 | -1): Item | undefined =>
  input.reduce<Item | undefined>((best, item) => {
    return best === undefined || (compare(item, best) ?? 0) * sign > 0 ? item : best;
  }, undefined);

const averaged: OfList = (input, scope) => operators['/']?.(summed(input, scope), [input.length], scope);

const joined: OfList = (input, _scope, by) => {
  if (input.length === 0) return undefined;
  const parts = input.map((item) => {
    const value = valueOf(item);
    if (typeof value === 'string') return value;
    throw new FhirPathError('only texts can be joined');
  });
  return parts.join(textIn(by));
};

const within = (input: List, others: List | undefined, scope: Scope): boolean =>
  input.every((item) => {
    spend(scope, others?.length ?? 0);
    return includes(others ?? [], item);
  });

export const ofList: Readonly<Record<string, OfList>> = {
  tail: (input) => input.slice(1),
  single: (input) => only(input, 'single()'),
  take: (input, _scope, count) => input.slice(0, Math.max(0, numberIn(count))),
  skip: (input, _scope, count) => input.slice(Math.max(0, numberIn(count))),
  isDistinct: (input, scope) => distinct(input, spending(scope)).length === input.length,
  union: (input, scope, others) => union(input, others ?? [], scope),
  combine: (input, _scope, others) => [...input, ...(others ?? [])],
  intersect: (input, scope, others) => distinct(input, spending(scope)).filter((item) => within([item], others, scope)),
  exclude: (input, scope, others) => input.filter((item) => !within([item], others, scope)),
  allTrue: (input) => truths(input).every(Boolean),
  anyTrue: (input) => truths(input).some(Boolean),
  avg: averaged,
  min: (input) => furthest(input, -1),
  max: (input) => furthest(input, 1),
  join: joined,
  children: (input) => input.flatMap((item) => (item instanceof FhirNode ? item.children : [])),
  now: (_input, {run}) => temporalOf(run.now(), 'DateTime'),
  today: (_input, {run}) => temporalOf(run.now(), 'Date'),
};
