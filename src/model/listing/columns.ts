import {type FacetName, pathSeparator} from '../query.js';
import {hasRoom} from '../room.js';
import type {Records, Traits} from '../records.js';
import type {Column} from './timetable.js';

/** A region and everything above it: `['Spain', 'Madrid']` → `['Spain', 'Spain > Madrid']`. */
export const regionPaths = (regions: readonly string[]): string[] =>
  regions.map((_, index) => regions.slice(0, index + 1).join(pathSeparator));

/** Where a filter finds its values. */
interface Reader {
  source: (traits: Traits) => readonly string[];
  /** What is filtered by, when it is not the source itself. */
  values?: (source: readonly string[]) => readonly string[];
}

const none: readonly string[] = [];
const hasPlaces = ['yes'];
const isFull = ['no'];

const room = ({capacity}: Traits): readonly string[] => {
  const free = hasRoom(capacity);
  if (free === undefined) return none;
  return free ? hasPlaces : isFull;
};

const readers: Partial<Record<FacetName, Reader>> = {
  topic: {source: ({topics}) => topics},
  audience: {source: ({audiences}) => audiences},
  language: {source: ({languages}) => languages},
  access: {source: ({access}) => access},
  region: {source: ({regions}) => regions, values: regionPaths},
  cost: {source: ({cost}) => (cost ? [cost.kind] : none)},
  room: {source: room},
};

/** The columns of every filter that is about the record and not about its time. */
export type Columns = Partial<Record<FacetName, Column>>;

/** Gives every record the number of its combination of values. */
class Combinations {
  readonly column: Column;
  readonly #byKey = new Map<string, number>();
  // Traits that come from one memo are the same array: looking that up first spares most of the joins.
  readonly #bySource = new WeakMap<object, number>();
  readonly #read: Reader;

  constructor(size: number, read: Reader) {
    this.column = {combination: new Uint32Array(size), combinations: []};
    this.#read = read;
  }

  set(record: number, traits: Traits): void {
    const source = this.#read.source(traits);
    let id = this.#bySource.get(source);
    if (id === undefined) this.#bySource.set(source, (id = this.#idOf(source)));
    this.column.combination[record] = id;
  }

  #idOf(source: readonly string[]): number {
    const key = source.join('\n');
    let id = this.#byKey.get(key);
    if (id === undefined) {
      const values = this.#read.values?.(source) ?? source;
      this.#byKey.set(key, (id = this.column.combinations.push([...new Set(values)]) - 1));
    }
    return id;
  }
}

/** Reads the traits of every record, yielding every few hundred records so that a caller can let the page breathe. */
export function* columnsOf(records: Records): Generator<void, Columns> {
  const building = Object.entries(readers).map(([name, read]) => [name, new Combinations(records.size, read)] as const);
  for (let record = 0; record < records.size; record++) {
    if (record % 256 === 255) yield;
    const traits = records.traits(record);
    for (const [, combinations] of building) combinations.set(record, traits);
  }
  return Object.fromEntries(building.map(([name, {column}]) => [name, column]));
}
