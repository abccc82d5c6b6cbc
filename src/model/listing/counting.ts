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
const numbered = (combinations: readonly string[][]): {values: string[]; ids: number[][]} => {
  const byValue = new Map<string, number>();
  const ids = combinations.map((list) =>
    list.map((value) => byValue.get(value) ?? byValue.set(value, byValue.size).size - 1),
  );
  return {values: [...byValue.keys()], ids};
};

/** Counts for one filter: what each value would leave, given all the other filters. */
export const countsOf = (name: FacetName, column: Column, by: Condition['by'], tally: Tally): Map<string, number> => {
  const {agenda, conditions, misses, groups} = tally;
  const own = conditions.findIndex((condition) => condition.name === name) + 1;
  const {values, ids} = numbered(column.combinations);
  const counts = new Uint32Array(values.length);
  const seen = new Uint32Array(values.length);
  for (let n = 0; n < misses.length; n++) {
    const entry = groups ? groups.order[n]! : n;
    const miss = misses[entry]!;
    if (miss !== 0 && (miss !== own || own === 0)) continue;
    const record = agenda.record[entry]!;
    // Without groups every entry is one of its own.
    const group = (groups ? groups.of[record]! : n) + 1;
    for (const id of ids[column.combination[by === 'record' ? record : entry]!]!) {
      if (seen[id] === group) continue;
      seen[id] = group;
      counts[id]!++;
    }
  }
  return new Map(values.map((value, id) => [value, counts[id]!]));
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
