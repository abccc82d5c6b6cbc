import {dayMinutes, weekday} from './days.js';
import type {NthDay, Rule} from './rule.js';

/* Recurrence rules, expanded (RFC 5545, 3.3.10). Days are counted from 1970-01-01 on the local calendar. */

interface Span {
  start: number;
  length: number;
}

/** The days, weeks, months or years a rule repeats by, numbered. */
interface Periods {
  indexOf: (day: number) => number;
  startOf: (index: number) => number;
}

type Test = (day: number) => boolean;

const dateOf = (day: number): Date => new Date(day * 86_400_000);
const yearOf = (day: number): number => dateOf(day).getUTCFullYear() - 1970;
const monthOf = (day: number): number => yearOf(day) * 12 + dateOf(day).getUTCMonth();
const monthStart = (index: number): number => Date.UTC(1970, index) / 86_400_000;
const span = (start: number, next: number): Span => ({start, length: next - start});
const monthSpan = (day: number): Span => span(monthStart(monthOf(day)), monthStart(monthOf(day) + 1));
const yearSpan = (day: number): Span => span(monthStart(yearOf(day) * 12), monthStart(yearOf(day) * 12 + 12));

// 1970-01-01 was a Thursday.
const weeks = (weekStart: number): Periods => ({
  indexOf: (day) => Math.floor((day + 4 - weekStart) / 7),
  startOf: (index) => index * 7 - 4 + weekStart,
});

const periodsOf = ({frequency, weekStart}: Rule): Periods =>
  ({
    DAILY: {indexOf: (day: number) => day, startOf: (index: number) => index},
    WEEKLY: weeks(weekStart),
    MONTHLY: {indexOf: monthOf, startOf: monthStart},
    YEARLY: {indexOf: yearOf, startOf: (index: number) => monthStart(index * 12)},
  })[frequency];

/** What the rule leaves open is as on the first date. */
export const complete = (rule: Rule, first: number): Rule => {
  const {frequency, months, days, monthDays, yearDays} = rule;
  if (frequency === 'DAILY' || days.length || monthDays.length || yearDays.length) return rule;
  if (frequency === 'WEEKLY') return {...rule, days: [{day: weekday(first * dayMinutes)}]};
  const date = dateOf(first);
  const yearly = frequency === 'YEARLY' && !months.length;
  return {...rule, monthDays: [date.getUTCDate()], months: yearly ? [date.getUTCMonth() + 1] : months};
};

/** True for a day whose number, from the start or from the end of its span, is one of the wanted. */
const isNumbered =
  (wanted: number[], spanOf: (day: number) => Span): Test =>
  (day) => {
    const {start, length} = spanOf(day);
    return wanted.includes(day - start + 1) || wanted.includes(day - start - length);
  };

const isNth = ({nth}: NthDay, day: number, spanOf: (day: number) => Span): boolean => {
  if (nth === undefined) return true;
  const {start, length} = spanOf(day);
  return Math.ceil((nth > 0 ? day - start + 1 : length - (day - start)) / 7) === Math.abs(nth);
};

const isOneOf =
  (wanted: NthDay[], spanOf: (day: number) => Span): Test =>
  (day) => {
    const today = weekday(day * dayMinutes);
    return wanted.some((one) => one.day === today && isNth(one, day, spanOf));
  };

const testOf = ({frequency, months, days, monthDays, yearDays}: Rule): Test => {
  const inMonth = frequency === 'MONTHLY' || months.length > 0;
  const tests: Test[] = [];
  if (days.length) tests.push(isOneOf(days, inMonth ? monthSpan : yearSpan));
  if (months.length) tests.push((day) => months.includes(dateOf(day).getUTCMonth() + 1));
  if (monthDays.length) tests.push(isNumbered(monthDays, monthSpan));
  if (yearDays.length) tests.push(isNumbered(yearDays, yearSpan));
  return (day) => tests.every((test) => test(day));
};

const pick = (days: number[], positions: number[]): number[] =>
  positions.length
    ? days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length))
    : days;

/** All days of the rule, in order, from the period that holds `from`. */
function* daysFrom(rule: Rule, first: number, from: number, to: number): Generator<number> {
  const {indexOf, startOf} = periodsOf(rule);
  const isWanted = testOf(rule);
  const firstIndex = indexOf(first);
  const skipped = Math.floor(Math.max(0, indexOf(from) - firstIndex) / rule.interval);
  for (let index = firstIndex + skipped * rule.interval; startOf(index) <= to; index += rule.interval) {
    const start = startOf(index);
    const days = Array.from({length: startOf(index + 1) - start}, (_, offset) => start + offset);
    yield* pick(days.filter(isWanted), rule.positions).filter((day) => day >= first && day <= to);
  }
}

/** Drops what comes after `count` days. The first date counts as one of them, even if the rule does not name it. */
function* counted(days: Iterable<number>, first: number, count: number): Generator<number> {
  let place = 0;
  for (const day of days) {
    if (place === 0 && day > first) place = 1;
    if (++place > count) return;
    yield day;
  }
}

/**
 * The days between `from` and `to` (both included) on which the rule falls, in order; `first` is the day of its
 * DTSTART. UNTIL is not applied, since it names a time of day. The work is bounded by the days asked for; with COUNT,
 * by those since `first`.
 */
export function* expand(rule: Rule, first: number, from: number, to: number): Generator<number> {
  const {count} = rule;
  const whole = complete(rule, first);
  const days =
    count === undefined ? daysFrom(whole, first, from, to) : counted(daysFrom(whole, first, first, to), first, count);
  for (const day of days) if (day >= from) yield day;
}
