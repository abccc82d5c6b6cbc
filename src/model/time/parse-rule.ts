import {dayMinutes, minuteOf} from './days.js';
import {daysOf, isoOf} from './iso-days.js';
import {frequencies, plainRule, weekdayNames, type NthDay, type Rule, type Until} from './rule.js';

type Reader = (text: string) => Partial<Rule> | undefined;

const integer = (text: string, low: number, high: number): number | undefined =>
  /^[+-]?\d{1,6}$/.test(text) && +text >= low && +text <= high ? +text : undefined;

/** The values, unless one is missing. */
const every = <T>(values: (T | undefined)[]): T[] | undefined =>
  values.every((value) => value !== undefined) ? values : undefined;

const field =
  <K extends keyof Rule>(key: K, read: (text: string) => Rule[K] | undefined): Reader =>
  (text) => {
    const value = read(text);
    if (value === undefined) return undefined;
    const part: Partial<Rule> = {};
    part[key] = value;
    return part;
  };

const listOf =
  <T>(read: (text: string) => T | undefined) =>
  (text: string): T[] | undefined =>
    every(text.split(',').map(read));

/** Numbers between two, never 0. */
const numbers = (low: number, high: number) => listOf((text) => integer(text, low, high) || undefined);

const readWeekday = (name: string): number | undefined => {
  const day = weekdayNames.indexOf(name);
  return day < 0 ? undefined : day;
};

const readNthDay = (text: string): NthDay | undefined => {
  const day = readWeekday(text.slice(-2));
  if (day === undefined || text.length === 2) return day === undefined ? undefined : {day};
  const nth = integer(text.slice(0, -2), -53, 53);
  return nth ? {day, nth} : undefined;
};

const readUntil = (text: string): Until | undefined => {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?\d\d)?(Z?))?$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const start = daysOf(iso) * dayMinutes;
  if (Number.isNaN(start) || isoOf(start) !== iso) return undefined;
  // A date holds all of its day.
  return {minute: start + (hour ? minuteOf(`${hour}:${minute}`) : dayMinutes - 1), utc: utc === 'Z'};
};

// Not here: rules by hour, minute and second, as the time of day belongs to the meeting; and weeks by number, whose
// days at the turn of the year every calendar counts differently.
const readers = new Map<string, Reader>([
  ['FREQ', field('frequency', (text) => frequencies.find((name) => name === text))],
  ['INTERVAL', field('interval', (text) => integer(text, 1, 10_000))],
  ['COUNT', field('count', (text) => integer(text, 1, 100_000))],
  ['UNTIL', field('until', readUntil)],
  ['BYMONTH', field('months', numbers(1, 12))],
  ['BYMONTHDAY', field('monthDays', numbers(-31, 31))],
  ['BYYEARDAY', field('yearDays', numbers(-366, 366))],
  ['BYSETPOS', field('positions', numbers(-366, 366))],
  ['BYDAY', field('days', listOf(readNthDay))],
  ['WKST', field('weekStart', readWeekday)],
]);

const readPart = (text: string): Partial<Rule> | undefined => {
  const [name = '', value = '', ...rest] = text.split('=');
  return rest.length ? undefined : readers.get(name)?.(value);
};

/** What RFC 5545 forbids has no meaning that two calendars share. */
const isSound = (rule: Rule): boolean => {
  const {frequency, days, monthDays, yearDays, months, positions} = rule;
  const forbidden = {
    DAILY: [...days.filter(({nth}) => nth), ...yearDays],
    WEEKLY: [...days.filter(({nth}) => nth), ...yearDays, ...monthDays],
    MONTHLY: yearDays,
    YEARLY: [],
  }[frequency];
  const chosenFrom = [...days, ...monthDays, ...yearDays, ...months];
  const endsTwice = rule.count !== undefined && rule.until !== undefined;
  return !forbidden.length && !endsTwice && (!positions.length || chosenFrom.length > 0);
};

/**
 * Reads the text of an RRULE (RFC 5545, 3.3.10), with or without `RRULE:`. `undefined` when it is unreadable or asks
 * for what is not supported: frequencies below a day, BYHOUR, BYMINUTE, BYSECOND, BYWEEKNO, other calendars.
 */
export const parseRule = (text: string): Rule | undefined => {
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:|;$/g, '')
    .split(';');
  const {frequency, ...fields} = (every(parts.map(readPart)) ?? []).reduce((rule, part) => ({...rule, ...part}), {});
  const rule = frequency && {...plainRule(frequency), ...fields};
  return rule && isSound(rule) ? rule : undefined;
};
