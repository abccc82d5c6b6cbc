import type {Records} from '../records.js';
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

const kindOf = ({status, rule, dates, except, days, start}: ReturnType<Records['timing']>): number => {
  if (status && status !== 'active') return Kind.paused;
  if (start === undefined) return Kind.appointment;
  if (rule !== undefined || dates?.length || except?.length) return Kind.special;
  return days.length > 0 ? Kind.weekly : Kind.appointment;
};

/** Reads the timing of every record once. */
export const timetable = (records: Records): Timetable => {
  const {size} = records;
  const combination = new Uint32Array(size);
  const table: Timetable = {
    size, entries: 0, zones: [], kind: new Uint8Array(size), days: new Uint8Array(size), start: new Uint16Array(size),
    minutes: new Uint16Array(size), zone: new Uint16Array(size),
    attendance: {combination, combinations: attendances.map((value) => [value])},
  };
  const zoneIds = new Map<string, number>();
  const known: boolean[] = [];
  for (let i = 0; i < size; i++) {
    const timing = records.timing(i);
    let zone = zoneIds.get(timing.timeZone);
    if (zone === undefined) {
      zoneIds.set(timing.timeZone, (zone = table.zones.push(timing.timeZone) - 1));
      known.push(isZone(timing.timeZone));
    }
    // In a zone that nobody knows there is no time to order by.
    const kind = known[zone] ? kindOf(timing) : Math.max(kindOf(timing), Kind.appointment);
    const days = bits(timing.days);
    table.kind[i] = kind;
    table.days[i] = days;
    table.start[i] = timing.start === undefined ? 0 : minuteOf(timing.start);
    table.minutes[i] = timing.minutes;
    table.zone[i] = zone;
    combination[i] = attendances.indexOf(timing.attendance);
    table.entries += kind === Kind.weekly ? countOf(days) : 1;
  }
  return table;
};
