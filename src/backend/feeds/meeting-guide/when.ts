import {minutesBetween, readClock} from '../../../model/schedule-words/clock.js';
import type {Attendance} from '../../../model/group.js';
import type {Raw} from '../feed.js';
import {written} from '../fields.js';
import type {TypeTraits} from './types.js';

const week = [0, 1, 2, 3, 4, 5, 6].map((day) => [day]);
const names = 'sunmontuewedthufrisat';
const iso24 = /^([01]\d|2[0-3]):[0-5]\d$/;

const dayOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  const text = written(value).trim().toLowerCase();
  const place = text.length > 2 ? names.indexOf(text.slice(0, 3)) : -1;
  return place >= 0 && place % 3 === 0 ? place / 3 : text ? Number(text) : NaN;
};

const listed = (day: unknown): unknown[] =>
  Array.isArray(day) ? day : typeof day === 'string' ? day.split(',') : [day];

/** The weekdays of a record: a number, a string, a name, or a list of them. What is no weekday is left out. */
export const daysOf = (day: unknown): number[] => {
  const simple = typeof day === 'number' ? week[day] : undefined;
  if (simple) return simple;
  const days = listed(day)
    .slice(0, 50)
    .map(dayOf)
    .filter((each) => Number.isInteger(each) && each >= 0 && each < 7);
  return [...new Set(days)].sort((a, b) => a - b);
};

/** True when a record names a day that is none. */
export const hasOddDay = (day: unknown): boolean =>
  listed(day).some((each) => each !== null && each !== undefined && each !== '' && daysOf(each).length === 0);

/** `HH:mm` of a record's time; undefined when it is empty or no time. */
export const startOf = (time: unknown): string | undefined => {
  if (typeof time !== 'string') return undefined;
  return iso24.test(time) ? time : readClock(time);
};

/** Minutes; an end before the start is past midnight, and no end means one hour. */
export const minutesOf = (row: Raw, start: string | undefined): number =>
  row.end_time ? minutesBetween(start, startOf(row.end_time)) : 60;

const options = new Map<unknown, Attendance>([
  ['in_person', 'inPerson'],
  ['in-person', 'inPerson'],
  ['online', 'online'],
  ['hybrid', 'hybrid'],
]);

/** "Philadelphia, PA, USA" names an area: a door has a number or a longer address. */
const isExact = ({approximate, formatted_address: whole, address}: Raw): boolean => {
  if (approximate === true || approximate === 'yes') return false;
  const text = typeof whole === 'string' ? whole : '';
  return Boolean(address) || /\d/.test(text) || text.split(',').length > 3;
};

/** How people attend: as the record says, or else as its links, types and address suggest. */
export const attendanceOf = (row: Raw, {online, closed}: TypeTraits): Attendance => {
  const said = options.get(row.attendance_option);
  if (said) return said;
  if (!online && !row.conference_url && !row.conference_phone) return 'inPerson';
  return !closed && isExact(row) ? 'hybrid' : 'online';
};

/** A meeting pauses when it says so, or when its place is closed and there is no other way to attend. */
export const isPaused = (row: Raw, closed: boolean, attendance: Attendance): boolean =>
  row.attendance_option === 'inactive' || (closed && attendance === 'inPerson');
