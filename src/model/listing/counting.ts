import {type FacetName, type Facets, facetNames} from '../query.js';
import type {Agenda} from './agenda.js';
import type {Condition, Misses} from './match.js';
import type {Column} from './timetable.js';

/** Turns the values asked of a filter into a condition. Any of the values suffices. */
export const conditionOf = (
  name: FacetName,
  by: Condition['by'],
  {combination, combinations}: Column,
  values: readonly string[],
): Condition => ({
  name,
  by,
  combination,
  passes: Uint8Array.from(combinations, (have) => (have.some((value) => values.includes(value)) ? 1 : 0)),
});

/** What counting needs besides the filter itself. */
export interface Tally {
  agenda: Agenda;
  conditions: readonly Condition[];
  misses: Misses;
  /** Count groups, not meetings: the entries so ordered that those of one group follow each other. */
  groups?: {order: Uint32Array; of: Uint32Array};
}

// Values get numbers, so that counting is additions to plain arrays.
interface Numbered {
  values: string[];
  ids: number[][];
}

const known = new WeakMap<object, Numbered>();

const numberedOnce = (combinations: readonly string[][]): Numbered => {
  let numbers = known.get(combinations);
  if (!numbers) known.set(combinations, (numbers = numbered(combinations)));
  return numbers;
};

const numbered = (combinations: readonly string[][]): Numbered => {
  const byValue = new Map<string, number>();
  const ids = combinations.map((list) =>
    list.map((value) => byValue.get(value) ?? byValue.set(value, byValue.size).size - 1),
  );
  return {values: [...byValue.keys()], ids};
};

// Whether an entry counts for a filter: all the others let it pass.
const countable = (misses: Misses, own: number): ((entry: number) => boolean) =>
  own === 0 ? (entry) => misses[entry] === 0 : (entry) => misses[entry] === 0 || misses[entry] === own;

const recordAt =
  ({record}: Agenda) =>
  (entry: number): number =>
    record[entry]!;

const groupAt =
  ({record}: Agenda, groupOf: Uint32Array) =>
  (entry: number): number =>
    groupOf[record[entry]!]! + 1;

// What an entry is counted by: its group, from 1 (0 is “none yet”); without groups every entry is one of its own.
const unitOf = ({agenda, groups}: Tally): ((entry: number) => number) =>
  groups ? groupAt(agenda, groups.of) : (entry) => entry + 1;

/** Counts for one filter: what each value would leave, given all the other filters. */
export const countsOf = (name: FacetName, column: Column, by: Condition['by'], tally: Tally): Map<string, number> => {
  const {agenda, conditions, misses, groups} = tally;
  const counts = countable(misses, conditions.findIndex((condition) => condition.name === name) + 1);
  const {values, ids} = numberedOnce(column.combinations);
  const at = by === 'record' ? recordAt(agenda) : (entry: number) => entry;
  const unit = unitOf(tally);
  const found = new Uint32Array(values.length);
  // The unit that a value was last found in: entries of one group follow each other.
  const seen = new Uint32Array(values.length);
  const count = (entry: number): void => {
    for (const id of ids[column.combination[at(entry)]!]!) {
      if (seen[id] !== unit(entry)) found[id]!++;
      seen[id] = unit(entry);
    }
  };
  for (const entry of groups?.order ?? agenda.record.keys()) if (counts(entry)) count(entry);
  return new Map(values.map((value, id) => [value, found[id]!]));
};

/** Filters in the order they are shown; a filter that no record has data for is left out. */
export const facetsOf = (counts: (name: FacetName) => Map<string, number> | undefined): Facets => {
  const facets: Facets = {};
  for (const name of facetNames) {
    const byValue = counts(name);
    if (byValue?.size) facets[name] = [...byValue].map(([value, count]) => ({value, count}));
  }
  return facets;
};
