import {type FacetName, pathSeparator} from '../query.js';
import {hasRoom} from '../room.js';
import type {Records, Traits} from '../records.js';
import type {Column} from './timetable.js';

/** A region and everything above it: `['Spain', 'Madrid']` → `['Spain', 'Spain > Madrid']`. */
export const regionPaths = (regions: readonly string[]): string[] =>
  regions.map((_, index) => regions.slice(0, index + 1).join(pathSeparator));

const room = (capacity: Traits['capacity']): string[] => {
  const free = hasRoom(capacity);
  return free === undefined ? [] : [free ? 'yes' : 'no'];
};

const readers: Partial<Record<FacetName, (traits: Traits) => readonly string[]>> = {
  topic: ({topics}) => topics,
  audience: ({audiences}) => audiences,
  language: ({languages}) => languages,
  access: ({access}) => access,
  region: ({regions}) => regionPaths(regions),
  cost: ({cost}) => (cost ? [cost.kind] : []),
  room: ({capacity}) => room(capacity),
};

/** The columns of every filter that is about the record and not about its time. */
export type Columns = Partial<Record<FacetName, Column>>;

// Traits that come from one memo are the same array: looking that up first spares most of the joins.
class Combinations {
  readonly column: Column;
  readonly #byKey = new Map<string, number>();
  readonly #byValues = new WeakMap<object, number>();
  constructor(size: number) {
    this.column = {combination: new Uint32Array(size), combinations: []};
  }

  set(record: number, source: object, read: () => readonly string[]): void {
    let id = this.#byValues.get(source);
    if (id === undefined) this.#byValues.set(source, (id = this.#idOf(read())));
    this.column.combination[record] = id;
  }

  #idOf(values: readonly string[]): number {
    const key = values.join('\n');
    let id = this.#byKey.get(key);
    if (id === undefined) this.#byKey.set(key, (id = this.column.combinations.push([...new Set(values)]) - 1));
    return id;
  }
}

/** Where the array lives that a filter reads, so that shared arrays are recognised. */
const sources: Partial<Record<FacetName, (traits: Traits) => object>> = {
  topic: ({topics}) => topics,
  audience: ({audiences}) => audiences,
  language: ({languages}) => languages,
  access: ({access}) => access,
  region: ({regions}) => regions,
};

/** Reads the traits of every record, yielding every few hundred records so that a caller can let the page breathe. */
export function* columnsOf(records: Records): Generator<void, Columns> {
  const names = Object.keys(readers) as FacetName[];
  const building = names.map((name) => ({
    read: readers[name]!,
    source: sources[name] ?? ((traits: Traits): object => traits),
    combinations: new Combinations(records.size),
  }));
  for (let record = 0; record < records.size; record++) {
    if (record % 256 === 255) yield;
    const traits = records.traits(record);
    for (const {read, source, combinations} of building) {
      combinations.set(record, source(traits), () => read(traits));
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, building[index]!.combinations.column]));
}
