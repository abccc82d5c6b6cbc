import type {FacetName} from '../query.js';
import type {Agenda} from './agenda.js';
import type {Scores} from './text-index.js';

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
