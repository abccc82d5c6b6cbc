import {dayPart, weekday} from '../time/days.js';
import {offsets} from '../time/zone.js';
import type {DayPart} from '../query.js';
import {type Agenda, noTime} from './agenda.js';
import type {Column, Timetable} from './timetable.js';

const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
const none: string[] = [];

/** The columns that depend on the visitor's zone and on now: weekday, part of the day, and how people attend. */
export interface EntryColumns {
  day: Column;
  time: Column;
}

/** The column without values that nobody has: such a filter is not shown. */
const withoutUnused = ({combination, combinations}: Column): Column => {
  const used = new Uint8Array(combinations.length);
  for (const id of combination) used[id] = 1;
  return {combination, combinations: combinations.map((values, id) => (used[id] ? values : none))};
};

/** Works out weekday and part of the day of every agenda entry in the visitor's zone. */
export const entryColumns = ({start}: Agenda, timeZone: string): EntryColumns => {
  const day = new Uint32Array(start.length);
  const time = new Uint32Array(start.length);
  const offset = offsets(timeZone);
  for (let entry = 0; entry < start.length; entry++) {
    const at = start[entry]!;
    if (at >= noTime) {
      day[entry] = 7;
      time[entry] = parts.length;
      continue;
    }
    const local = at + offset(at);
    day[entry] = weekday(local);
    time[entry] = parts.indexOf(dayPart(local));
  }
  return {
    day: withoutUnused({combination: day, combinations: [...Array.from({length: 7}, (_, n) => [String(n)]), none]}),
    time: withoutUnused({combination: time, combinations: [...parts.map((part) => [part]), none]}),
  };
};

/** An attendance filter finds hybrid meetings under both of their halves. */
export const attendanceColumn = ({attendance}: Timetable): Column =>
  withoutUnused({
    combination: attendance.combination,
    combinations: attendance.combinations.map(([value]) =>
      value === 'hybrid' ? ['hybrid', 'inPerson', 'online'] : [value!],
    ),
  });
