import {distinct, includes} from '../equal.js';
import {FhirNode, valueOf} from '../fhir-node.js';
import {only, spend} from '../items.js';
import type {Item, Scope, Step} from '../items.js';
import {becomes, isOf} from '../types.js';

type List = readonly Item[];

/** A function that works its arguments out itself: for each item, or only when it must. */
export type OfSteps = (input: List, scope: Scope, steps: readonly Step[]) => Item | List | undefined;

const nothing: Step = () => [];
const itself: Step = (input) => input;

/** What a step answers for each item, standing on it. */
function forEach(input: List, {run, total = []}: Scope, step: Step): List[] {
  return input.map((item, index) => {
    const self = [item];
    const scope = {run, total, self, index};
    const answer = step(self, scope);
    spend(scope, 1 + answer.length);
    return answer;
  });
}

const holds = (answer: List) => answer[0] !== undefined && valueOf(answer[0]) !== false;
const isTrue = (answer: List) => answer.length === 1 && answer[0] !== undefined && valueOf(answer[0]) === true;

function where(input: List, scope: Scope, step: Step = itself): List {
  const answers = forEach(input, scope, step);
  return input.filter((_, index) => holds(answers[index] ?? []));
}

function repeat(input: List, scope: Scope, step: Step = nothing): List {
  const found: Item[] = [];
  for (let level = input; level.length > 0;) {
    const next = distinct(forEach(level, scope, step).flat(), (steps) => spend(scope, steps));
    level = next.filter((item) => {
      spend(scope, found.length);
      return !includes(found, item);
    });
    found.push(...level);
  }
  return found;
}

export const ofSteps: Readonly<Record<string, OfSteps>> = {
  where: (input, scope, [step]) => where(input, scope, step),
  exists: (input, scope, [step]) => (step ? where(input, scope, step) : input).length > 0,
  all: (input, scope, [step = nothing]) => forEach(input, scope, step).every(isTrue),
  select: (input, scope, [step = nothing]) => forEach(input, scope, step).flat(),
  repeat: (input, scope, [step]) => repeat(input, scope, step),
  iif: (input, scope, [condition = nothing, then = nothing, otherwise = nothing]) => {
    const here = {...scope, self: input};
    return (isTrue(condition(input, here)) ? then : otherwise)(input, here);
  },
};

/** Functions whose argument is the name of a type. */
export const ofType: Readonly<Record<string, (input: List, type: string) => Item | List | undefined>> = {
  ofType: (input, type) => input.filter((item) => becomes(item, type)),
  as: (input, type) => input.filter((item) => becomes(item, type)),
  is: (input, type) => {
    const item = only(input, 'is');
    return item === undefined ? undefined : isOf(item, type);
  },
};

/** The children of that name, of all; a resource's own type stands for itself. */
export function member(name: string): Step {
  const isType = /^[A-Z]/.test(name);
  return (input, scope) => {
    spend(scope, input.length + 1);
    const found: Item[] = [];
    for (const item of input) {
      if (!(item instanceof FhirNode)) continue;
      if (isType && isOf(item, name)) found.push(item);
      else found.push(...item.named(name));
    }
    return found;
  };
}
