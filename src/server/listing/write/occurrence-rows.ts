import {noTime, paused} from '../../../model/listing/agenda.js';
import {Kind, type Timetable} from '../../../model/listing/timetable.js';
import type {Timing} from '../../../model/records.js';
import {type Instance, occurrences} from '../../../model/time/occurrences.js';
import {weekMinutes} from '../../../model/time/days.js';
import {weekly} from '../../../model/time/weekly.js';

/** One row of `occurrences`, without its keys. Epoch minutes. */
export interface OccurrenceRow {
  starts: number;
  ends: number;
  /** From when on an agenda lists it. */
  shownFrom: number;
  cancelled: boolean;
  next?: number;
}

/** The moments for which it is worked out what comes: `from` ≤ t < `until`, epoch minutes. */
export interface Span {
  from: number;
  until: number;
}

/** An end that never comes. */
const never = 0x7fff_ffff;
// As `upcoming` lists them, and as far as it looks.
const shownAtOnce = 21;
const horizon = 3_660 * 1440;

const always = (starts: number, {from}: Span): OccurrenceRow => ({
  starts,
  ends: never,
  shownFrom: from,
  cancelled: false,
});

type Next = ReturnType<typeof weekly>;
/** For a zone and a moment, the function that finds what comes next. */
export type WeeklyIn = (zone: string, now: number) => Next;

/** Finds what comes next in a zone after a moment, remembering the answers for one moment: most questions are about it. */
export const weeklyIn = (from: number): WeeklyIn => {
  const known = new Map<string, Next>();
  return (zone, now) => {
    if (now !== from) return weekly(zone, now);
    let next = known.get(zone);
    if (!next) known.set(zone, (next = weekly(zone, now)));
    return next;
  };
};

// The first that has not ended is shown, then the next from the moment at which that one ends.
function* ofSlot(
  table: Timetable,
  record: number,
  day: number,
  {from: first, until}: Span,
  next: WeeklyIn,
): Generator<OccurrenceRow> {
  const zone = table.zones[table.zone[record]!]!;
  const minutes = table.minutes[record]!;
  for (let from = first; from < until;) {
    const starts = next(zone, from)(day, table.start[record]!, minutes);
    yield {starts, ends: starts + minutes, shownFrom: from, cancelled: false};
    from = starts + minutes;
  }
}

const ofWeek = (table: Timetable, record: number, span: Span, next: WeeklyIn): OccurrenceRow[] => {
  const rows: OccurrenceRow[] = [];
  for (let day = 0; day < 7; day++) {
    if (table.days[record]! & (1 << day)) rows.push(...ofSlot(table, record, day, span, next));
  }
  return rows;
};

// Everything that starts within a week of some moment of the span, and one more: what comes next when that is over.
const instancesIn = (timing: Timing, {from, until}: Span): Instance[] => {
  const soon = occurrences(timing, from, until + weekMinutes).length;
  return occurrences(timing, from, until + horizon, soon + 1);
};

const ofInstances = (instances: readonly Instance[], span: Span): OccurrenceRow[] => {
  const endOf = (index: number): number => instances[index]?.end ?? span.from;
  return instances.map(({start, end, cancelled, next}, index) => {
    const isNext = Math.max(endOf(index - 1), start - horizon + 1);
    const isSoon = Math.max(endOf(index - shownAtOnce), start - weekMinutes + 1);
    const row: OccurrenceRow = {
      starts: start,
      ends: end,
      shownFrom: Math.max(span.from, Math.min(isNext, isSoon)),
      cancelled,
    };
    return next === undefined ? row : {...row, next};
  });
};

// While there is nothing to come, the meeting is listed without a time.
const gapIn = (rows: readonly OccurrenceRow[], {from}: Span): OccurrenceRow => {
  let over = from;
  for (const {shownFrom, ends} of rows) {
    if (shownFrom > over) return {...always(noTime, {from: over, until: shownFrom}), ends: shownFrom};
    over = Math.max(over, ends);
  }
  return always(noTime, {from: over, until: never});
};

const ofRecurrence = (timing: Timing, span: Span): OccurrenceRow[] => {
  const rows = ofInstances(instancesIn(timing, span), span);
  return [...rows, gapIn(rows, span)];
};

const isShown = ({shownFrom, ends}: OccurrenceRow, {from, until}: Span): boolean =>
  shownFrom < until && ends > from && shownFrom < ends;

// Where a zone skips a day, two weekdays of one meeting fall on one instant.
const distinct = (rows: readonly OccurrenceRow[]): OccurrenceRow[] => [
  ...new Map(rows.map((row) => [row.starts, row])).values(),
];

/**
 * The rows of one meeting: at each moment of the span, those with `shownFrom` ≤ t < `ends` are the entries of
 * `model/listing/agenda` at t.
 */
export const occurrenceRows = (
  {table, timing}: {table: Timetable; timing: (record: number) => Timing},
  record: number,
  span: Span,
  next: WeeklyIn,
): OccurrenceRow[] => {
  const kind = table.kind[record];
  if (kind === Kind.paused) return [always(paused, span)];
  if (kind === Kind.weekly) return distinct(ofWeek(table, record, span, next).filter((row) => isShown(row, span)));
  if (kind !== Kind.special) return [always(noTime, span)];
  return distinct(ofRecurrence(timing(record), span).filter((row) => isShown(row, span)));
};
