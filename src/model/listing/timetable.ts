import type {Records, Timing} from '../records.js';
import {minuteOf} from '../time/days.js';
import {isZone} from '../time/zone.js';

/** How the time of a record is worked out. */
export const Kind = {weekly: 0, special: 1, appointment: 2, paused: 3} as const;

const attendances = ['inPerson', 'online', 'hybrid'] as const;

/** The timing of every record as columns of plain numbers. */
export interface Timetable {
  readonly size: number;
  /** One of `Kind`. */
  kind: Uint8Array;
  /** Bit n = local weekday n. */
  days: Uint8Array;
  /** Local minute of the day. */
  start: Uint16Array;
  minutes: Uint16Array;
  /** Index into `zones`. */
  zone: Uint16Array;
  zones: string[];
  attendance: Column;
  /** How many weekly or other entries there are at least: one for each weekday of each record. */
  entries: number;
}

/** A filter's data: for each record, which combination of values it has. Most listings repeat a few combinations. */
export interface Column {
  combination: Uint32Array;
  combinations: string[][];
}

const bits = (days: readonly number[]): number => {
  let mask = 0;
  for (const day of days) mask |= 1 << day;
  return mask;
};

const countOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

const isSpecial = ({rule, dates, except}: Timing): boolean =>
  rule !== undefined || Boolean(dates?.length) || Boolean(except?.length);

const kindOf = (timing: Timing): number => {
  if (timing.status && timing.status !== 'active') return Kind.paused;
  if (timing.start === undefined) return Kind.appointment;
  if (isSpecial(timing)) return Kind.special;
  return timing.days.length > 0 ? Kind.weekly : Kind.appointment;
};

const emptyTable = (size: number): Timetable => ({
  size,
  entries: 0,
  zones: [],
  kind: new Uint8Array(size),
  days: new Uint8Array(size),
  start: new Uint16Array(size),
  minutes: new Uint16Array(size),
  zone: new Uint16Array(size),
  attendance: {combination: new Uint32Array(size), combinations: attendances.map((value) => [value])},
});

/** Gives each zone a number, and knows which of them exist. */
class Zones {
  readonly names: string[] = [];
  readonly exist: boolean[] = [];
  readonly #ids = new Map<string, number>();

  idOf(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      this.#ids.set(name, (id = this.names.push(name) - 1));
      this.exist.push(isZone(name));
    }
    return id;
  }
}

/** Reads the timing of every record once. */
export const timetable = (records: Records): Timetable => {
  const table = emptyTable(records.size);
  const zones = new Zones();
  table.zones = zones.names;
  for (let i = 0; i < table.size; i++) {
    const timing = records.timing(i);
    const zone = zones.idOf(timing.timeZone);
    // In a zone that nobody knows there is no time to order by.
    const kind = zones.exist[zone] ? kindOf(timing) : Math.max(kindOf(timing), Kind.appointment);
    const days = bits(timing.days);
    table.kind[i] = kind;
    table.days[i] = days;
    table.start[i] = timing.start === undefined ? 0 : minuteOf(timing.start);
    table.minutes[i] = timing.minutes;
    table.zone[i] = zone;
    table.attendance.combination[i] = attendances.indexOf(timing.attendance);
    table.entries += kind === Kind.weekly ? countOf(days) : 1;
  }
  return table;
};
