import {areEqual, distinct} from '../equal.js';
import {belowOf, FhirNode, isObject, plain} from '../fhir-node.js';
import {spend} from '../items.js';
import type {Item, Scope} from '../items.js';
import {operators, truthOf} from '../operators.js';
import {weightOf} from '../scores.js';

type List = readonly Item[];

/** A function of a collection, whose arguments are worked out first. */
export type OfList = (input: List, scope: Scope, first?: List, second?: List) => Item | List | undefined;

/** The sum; missing as soon as that of two of them is. */
export const summed = (input: List, scope: Scope): List =>
  input.slice(1).reduce<List>(
    (total, item) => {
      const answer = operators['+']!(total, [item], scope);
      return answer === undefined ? [] : [answer as Item];
    },
    input.slice(0, 1),
  );

const below: OfList = (input) => belowOf(input.filter((item) => item instanceof FhirNode));

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
  distinct: (input, scope) => distinct(input, (steps) => spend(scope, steps)),
  sum: summed,
  descendants: below,
  extension: (input, _scope, url) =>
    input
      .flatMap((item) => (item instanceof FhirNode ? item.named('extension') : []))
      .filter(({value}) => isObject(value) && url?.[0] !== undefined && areEqual(String(value['url']), url[0])),
  hasValue: ([first, ...others]) =>
    first !== undefined && others.length === 0 && plain(first) != null && !isObject(plain(first)),
  ordinal: weights,
  weight: weights,
};
