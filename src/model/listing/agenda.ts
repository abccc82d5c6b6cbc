import type {Timing} from '../records.js';
import {weekly} from '../time/weekly.js';
import {Kind, type Timetable} from './timetable.js';

/** An instance that needs more than weekly arithmetic. Epoch minutes. */
export interface Instance {
  start: number;
  end: number;
  cancelled: boolean;
  next?: number;
}

/** Answers the coming instances of a meeting with a rule, dates or exceptions. */
export type Recurrence = (timing: Timing, now: number) => Instance[];

/** Entries without a time sort behind all that have one: first by appointment, then paused. Epoch minutes. */
export const noTime = 0x4000_0000;
export const paused = 0x4000_0001;

/** What comes when: one entry for each weekday of a weekly meeting, and for each instance of any other. */
export interface Agenda {
  /** The moment it was made for, epoch minutes. */
  now: number;
  /** Entry → record. */
  record: Uint32Array;
  /** Entry → start in epoch minutes, or `noTime`, or `paused`. */
  start: Int32Array;
  /** Entries in the order in which they start. */
  order: Uint32Array;
  /** What is special about an entry, where anything is. */
  special: Map<number, Instance>;
}

type Entries = Pick<Agenda, 'special'> & {record: number[] | Uint32Array; start: number[] | Int32Array; size: number};

const add = (entries: Entries, record: number, start: number): number => {
  entries.record[entries.size] = record;
  entries.start[entries.size] = start;
  return entries.size++;
};

const addWeekly = (entries: Entries, table: Timetable, record: number, next: ReturnType<typeof weekly>): void => {
  const start = table.start[record]!;
  const minutes = table.minutes[record]!;
  const days = table.days[record]!;
  for (let day = 0; day < 7; day++) {
    if (days & (1 << day)) add(entries, record, next(day, start, minutes));
  }
};

const addSpecial = (entries: Entries, record: number, instances: readonly Instance[]): void => {
  if (instances.length === 0) add(entries, record, noTime);
  for (const instance of instances) entries.special.set(add(entries, record, instance.start), instance);
};

// One native sort of plain numbers: the start in the high part, the entry in the low one. 2^21 entries at most.
const sorted = ({start, size}: Entries): Uint32Array => {
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) keys[i] = start[i]! * 0x20_0000 + i;
  keys.sort();
  return Uint32Array.from(keys, (key) => key % 0x20_0000);
};

/**
 * Lists what comes after `now` (epoch minutes).
 * @param timing reads the timing of a record; asked only for those that `recurrence` must work out.
 */
export const agenda = (
  table: Timetable,
  now: number,
  timing: (record: number) => Timing,
  recurrence?: Recurrence,
): Agenda => {
  const room = table.entries;
  // Instances of special meetings may be more than `entries` foresees: then plain arrays, which grow.
  const entries: Entries = recurrence
    ? {record: [], start: [], size: 0, special: new Map()}
    : {record: new Uint32Array(room), start: new Int32Array(room), size: 0, special: new Map()};
  const zones = table.zones.map((zone) => weekly(zone, now));
  for (let record = 0; record < table.size; record++) {
    const kind = table.kind[record];
    if (kind === Kind.weekly) addWeekly(entries, table, record, zones[table.zone[record]!]!);
    else if (kind === Kind.special && recurrence) addSpecial(entries, record, recurrence(timing(record), now));
    else add(entries, record, kind === Kind.paused ? paused : noTime);
  }
  const {size, special} = entries;
  return {
    now,
    special,
    record: Uint32Array.from(entries.record).subarray(0, size),
    start: Int32Array.from(entries.start).subarray(0, size),
    order: sorted(entries),
  };
};
