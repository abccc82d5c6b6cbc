import type {FacetName, Facets} from '../query.js';
import {facetNames} from '../query.js';
import type {Agenda} from './agenda.js';
import type {Scores} from './text-index.js';
import type {Column} from './timetable.js';

/** A filter that is on: which combinations of its column pass. */
export interface Condition {
  name: FacetName | 'text' | 'near' | 'box';
  /** Per record (`by: 'record'`) or per agenda entry. */
  by: 'record' | 'entry';
  combination: Uint32Array | Uint8Array;
  passes: Uint8Array;
}

/** For each agenda entry: 0 = every filter passes, n = only the n-th fails, `several` = more than one does. */
export type Misses = Uint8Array;
const several = 255;

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

/** Words are a condition too: every word must have a score. */
export const textCondition = (scores: readonly Scores[], size: number): Condition => {
  const all = new Uint8Array(size).fill(1);
  for (const score of scores) for (let i = 0; i < size; i++) if (score[i] === 0) all[i] = 0;
  return {name: 'text', by: 'record', combination: all, passes: Uint8Array.of(0, 1)};
};

/** Tries every condition on every entry, once. */
export const missesOf = ({record}: Agenda, conditions: readonly Condition[]): Misses => {
  const misses = new Uint8Array(record.length);
  conditions.forEach(({by, combination, passes}, index) => {
    for (let entry = 0; entry < misses.length; entry++) {
      if (passes[combination[by === 'record' ? record[entry]! : entry]!]) continue;
      misses[entry] = misses[entry] === 0 ? index + 1 : several;
    }
  });
  return misses;
};

/** Entries that pass, in the agenda's order. */
export const passing = ({order}: Agenda, misses: Misses): Uint32Array => {
  const found = new Uint32Array(order.length);
  let size = 0;
  for (const entry of order) if (misses[entry] === 0) found[size++] = entry;
  return found.subarray(0, size);
};

/** Best match first, otherwise in the order given: a counting sort over the few scores there are. */
export const ranked = (entries: Uint32Array, {record}: Agenda, scores: readonly Scores[]): Uint32Array => {
  const buckets: number[][] = [];
  for (const entry of entries) {
    let score = 0;
    for (const word of scores) score += word[record[entry]!]!;
    (buckets[score] ??= []).push(entry);
  }
  return Uint32Array.from(buckets.reverse().flat());
};

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
