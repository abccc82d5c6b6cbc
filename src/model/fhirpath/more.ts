import type {FhirNode} from './fhir-node.js';
import type {OfList} from './functions/lists.js';
import type {OfSteps} from './functions/steps.js';
import type {OfOne} from './functions/texts.js';
import type {Item, Measure} from './items.js';

/** What few questionnaires need: dates, times and quantities, and the rarer functions. */
export interface More {
  readonly ofList: Readonly<Record<string, OfList>>;
  readonly ofOne: Readonly<Record<string, OfOne>>;
  readonly ofSteps: Readonly<Record<string, OfSteps>>;
  /** An element's value, where it is a date, a time or a quantity. */
  read(node: FhirNode): Measure | undefined;
  /** ISO 8601; missing when there is no such date or time. */
  moment(text: string): Measure | undefined;
  /** `unit` as it was written, in quotes or not; missing when it is no unit. */
  quantity(value: number, unit: string, isQuoted: boolean): Measure | undefined;
  /** How the two compare (`order` as of `compare`, NaN: never equal); missing where neither is one of these. */
  order(left: unknown, right: unknown): {readonly order: number | undefined} | undefined;
  /** `+`, `-`, `*` and `/`. Throws FhirPathError where they do not go with these. */
  combine(operator: string, left: unknown, right: unknown): Item | undefined;
}

let known: More | undefined;

/** Missing until it is loaded: then dates and quantities are texts and objects like others. */
export const more = (): More | undefined => known;

/** Loads it, for all expressions of the page from now on. */
export const loadMore = async (): Promise<void> => {
  known ??= (await import('./more/all.js')).all;
};
