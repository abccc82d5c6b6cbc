import {FhirPathError} from './error.js';
import {FhirNode, isObject, valueOf} from './fhir-node.js';
import {ofList} from './functions/lists.js';
import {ofSteps} from './functions/steps.js';
import {ofOne} from './functions/texts.js';
import type {OfOne} from './functions/texts.js';
import {listed, Measure, only, spend} from './items.js';
import type {Item, Scope, Step} from './items.js';
import {more} from './more.js';

const single = (items: readonly Item[], name: string) => {
  const item = only(items, `${name}()`);
  return item === undefined ? undefined : valueOf(item);
};

const sizeOf = (answer: readonly Item[]) =>
  answer.reduce<number>((sum, item) => sum + (typeof item === 'string' ? item.length : 1), 0);

/** What a function answers, as a collection; big ones cost. */
function counted(answer: Item | readonly Item[] | undefined, scope: Scope): readonly Item[] {
  const list = listed(answer);
  spend(scope, sizeOf(list));
  return list;
}

function callOfOne(name: string, call: OfOne, steps: readonly Step[]): Step {
  return (input, scope) => {
    const value = single(input, name);
    const given = steps.map((step) => single(step(scope.self, scope), name));
    if (value === undefined || given.includes(undefined)) return [];
    return counted(call(value, ...given) as Item | undefined, scope);
  };
}

const own = <T>(name: string, ...tables: (Readonly<Record<string, T>> | undefined)[]): T | undefined =>
  tables.find((table) => table && Object.hasOwn(table, name))?.[name];

/** A function with its arguments, ready to run. Throws FhirPathError for one that is not known. */
export function callOf(name: string, steps: readonly Step[]): Step {
  const bySteps = own(name, ofSteps, more()?.ofSteps);
  if (bySteps) return (input, scope) => counted(bySteps(input, scope, steps), scope);
  const byOne = own(name, ofOne, more()?.ofOne);
  if (byOne) return callOfOne(name, byOne, steps);
  const byList = own(name, ofList, more()?.ofList);
  if (!byList) throw new FhirPathError(`the function ${name}() is not known`);
  return (input, scope) => {
    const [first, second] = steps.map((step) => step(scope.self, scope));
    return counted(byList(input, scope, first, second), scope);
  };
}

/** `[n]`. */
export const indexed =
  (items: Step, index: Step): Step =>
  (input, scope: Scope) => {
    const at = single(index(scope.self, scope), '[]');
    return typeof at === 'number' ? listed(items(input, scope)[at]) : [];
  };

/** A value from outside as an item. */
export const itemOf = (value: unknown): Item =>
  isObject(value) && !isItem(value) ? new FhirNode(value) : (value as Item);

const isItem = (value: object) => value instanceof FhirNode || value instanceof Measure;
