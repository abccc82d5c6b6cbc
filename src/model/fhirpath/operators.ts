import {alikeLists, compare, distinct, equalLists, includes} from './equal.js';
import {FhirPathError} from './error.js';
import {valueOf} from './fhir-node.js';
import {only, spend} from './items.js';
import type {Item, Scope} from './items.js';
import {more} from './more.js';
import {exact} from './numbers.js';

type List = readonly Item[];
type Operator = (left: List, right: List, scope: Scope) => Item | List | undefined;

function single(items: List, operator: string) {
  const item = only(items, `“${operator}”`);
  return item === undefined ? undefined : valueOf(item);
}

/** One of the arithmetic operators on two single values. */
function calculated(operator: string, left: unknown, right: unknown): Item | undefined {
  if (typeof left === 'number' && typeof right === 'number') return exact(operator, left, right);
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  const known = more();
  if (known) return known.combine(operator, left, right);
  throw new FhirPathError(`“${operator}” does not go with these`);
}

const arithmetic =
  (operator: string): Operator =>
  (left, right, scope) => {
    const [a, b] = [single(left, operator), single(right, operator)];
    if (a === undefined || b === undefined) return undefined;
    const answer = calculated(operator, a, b);
    if (typeof answer === 'string') spend(scope, answer.length);
    return answer;
  };

const comparing =
  (operator: string, holds: (order: number) => boolean): Operator =>
  (left, right) => {
    const [a, b] = [only(left, `“${operator}”`), only(right, `“${operator}”`)];
    const order = a === undefined || b === undefined ? undefined : compare(a, b);
    return order === undefined ? undefined : holds(order);
  };

/** True, false or not known; a single value that is neither counts as true, as FHIRPath wants it. */
export function truthOf(items: List, what: string): boolean | undefined {
  const value = single(items, what);
  return value === undefined ? undefined : value !== false;
}

/** By what two times three truths give: read at 3 · left + right, each 0 no, 1 unknown, 2 yes. */
const logical =
  (operator: string, answers: string): Operator =>
  (left, right) => {
    const [a, b] = [left, right].map((side) => {
      const truth = truthOf(side, operator);
      return truth === undefined ? 1 : truth ? 2 : 0;
    });
    return {n: false, y: true}[answers[3 * (a ?? 1) + (b ?? 1)] ?? ''];
  };

const negated = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer);

const textOf = (items: List) => {
  const value = single(items, '&') ?? '';
  if (typeof value === 'string') return value;
  throw new FhirPathError('“&” takes texts');
};

export const union = (left: List, right: List, scope: Scope): List =>
  distinct([...left, ...right], (steps) => spend(scope, steps));

const isIn = (items: List, sought: List, what: string) => {
  const item = only(sought, `“${what}”`);
  return item === undefined ? undefined : includes(items, item);
};

export const operators: Readonly<Record<string, Operator>> = {
  '|': union,
  '+': arithmetic('+'),
  '-': arithmetic('-'),
  '*': arithmetic('*'),
  '/': arithmetic('/'),
  div: arithmetic('div'),
  mod: arithmetic('mod'),
  '&': (left, right, scope) => {
    const text = textOf(left) + textOf(right);
    spend(scope, text.length);
    return text;
  },
  '=': (left, right) => equalLists(left, right),
  '!=': (left, right) => negated(equalLists(left, right)),
  '~': (left, right) => alikeLists(left, right),
  '!~': (left, right) => !alikeLists(left, right),
  '<': comparing('<', (order) => order < 0),
  '>': comparing('>', (order) => order > 0),
  '<=': comparing('<=', (order) => order <= 0),
  '>=': comparing('>=', (order) => order >= 0),
  in: (left, right) => isIn(right, left, 'in'),
  contains: (left, right) => isIn(left, right, 'contains'),
  and: logical('and', 'nnnn  n y'),
  or: logical('or', 'n y  yyyy'),
  xor: logical('xor', 'n y   y n'),
  implies: logical('implies', 'yyy  yn y'),
};

/** `-x`. */
export const negative = (items: List, scope: Scope): Item | List | undefined => operators['*']!(items, [-1], scope);
