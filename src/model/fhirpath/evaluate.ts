import {itemOf} from './call.js';
import type {Expression} from './compile.js';
import {FhirPathError} from './error.js';
import {plain} from './fhir-node.js';
import type {Item, Run} from './items.js';

export interface EvaluateOptions {
  /** The clock of now() and today(). */
  readonly now: () => Date;
  /** How many steps it may take. */
  readonly steps?: number;
}

/** A value or a list of values as a collection; what is missing is left out. */
export const itemsOf = (value: unknown): readonly Item[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((each) => each != null).map(itemOf);

const wellKnown = {
  ucum: ['http://unitsofmeasure.org'],
  sct: ['http://snomed.info/sct'],
  loinc: ['http://loinc.org'],
};

/** As `evaluate`, but answers items, which know their types and places, for use in further expressions. */
export function itemsFrom(
  expression: Expression,
  input: readonly Item[],
  environment: Readonly<Record<string, readonly Item[]>>,
  {now, steps = 1_000_000}: EvaluateOptions,
): readonly Item[] {
  const run: Run = {environment: {...wellKnown, context: input, ...environment}, now, steps};
  try {
    return expression.run(input, {run, self: input});
  } catch (error) {
    if (error instanceof FhirPathError) throw error;
    throw new FhirPathError(`“${expression.text}” cannot be evaluated: ${String(error)}`);
  }
}

/**
 * Evaluates over plain data: resources as their JSON, `environment` by name without its %. Answers plain data: dates are
 * ISO 8601, quantities `{value, unit}`. Throws FhirPathError, and never anything else.
 */
export function evaluate(
  expression: Expression,
  input: unknown,
  environment: Readonly<Record<string, unknown>>,
  options: EvaluateOptions,
): unknown[] {
  const names = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, itemsOf(value)]));
  return itemsFrom(expression, itemsOf(input), names, options)
    .map(plain)
    .filter((value) => value !== undefined);
}
