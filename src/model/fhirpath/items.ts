import {FhirPathError} from './error.js';
import type {FhirNode} from './fhir-node.js';

/** One member of a collection: a place in a resource, or a value that was worked out. */
export type Item = FhirNode | Value;

export type Value = string | number | boolean | Measure;

/** A date, a time or a quantity. Those that there are come with `more.ts`. */
export abstract class Measure {
  abstract readonly kind: 'Date' | 'DateTime' | 'Time' | 'Quantity';
  abstract toJSON(): unknown;
  abstract toString(): string;
  /** The same with another number; missing where it has none. */
  with?(change: (value: number) => number): Measure;
}

/** What an evaluation shares: its names, its clock, and how much it may still do. */
export interface Run {
  readonly environment: Readonly<Record<string, readonly Item[]>>;
  readonly now: () => Date;
  steps: number;
}

/** Where a step stands: `$this`, `$index` and `$total`. */
export interface Scope {
  readonly run: Run;
  readonly self: readonly Item[];
  readonly index?: number;
  readonly total?: readonly Item[];
}

/** A piece of an expression, ready to run: from the collection before it to the one after it. */
export type Step = (input: readonly Item[], scope: Scope) => readonly Item[];

/** Counts work, so that no expression can hold up a page. */
export function spend({run}: Scope, steps: number): void {
  run.steps -= steps;
  if (run.steps < 0) throw new FhirPathError('it takes too long');
}

/** The only item; missing when there is none. Throws FhirPathError when there are several. */
export function only<T>(items: readonly T[], what: string): T | undefined {
  if (items.length > 1) throw new FhirPathError(`${what} takes one value, not ${items.length}`);
  return items[0];
}

/** What a function answers, as a collection. */
export const listed = (answer: Item | readonly Item[] | undefined): readonly Item[] =>
  answer === undefined ? [] : Array.isArray(answer) ? (answer as readonly Item[]) : [answer as Item];
