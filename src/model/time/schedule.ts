import type {Timing} from '../records.js';
import {dayMinutes, minuteOf} from './days.js';
import {daysOf, isoOf} from './iso-days.js';
import {expand} from './expand.js';
import {parseRule} from './parse-rule.js';
import {needsFirst, plainRule, type Rule} from './rule.js';
import {isZone, toLocal} from './zone.js';
import {toEpoch} from './to-epoch.js';

/** When a meeting starts, on the local clock. Days are counted from 1970-01-01. */
export interface Schedule {
  /** The minute of the day. */
  start: number;
  rule?: Rule;
  /** The day from which the rule counts. */
  first: number;
  /** The last day on which the rule's UNTIL allows a start; `Infinity` without one. */
  last: number;
  /** Days besides those of the rule, in order. */
  dates: number[];
  /** Days that are called off. */
  except: Set<number>;
}

// A rule without a first date starts on a Monday long ago: 1970-01-05.
const longAgo = 4;

/** The days that are in the calendar (30 February is not), in order, without repeats. */
const daysIn = (dates: string[] = []): number[] =>
  [...new Set(dates.filter((iso) => isoOf(daysOf(iso) * dayMinutes) === iso).map(daysOf))].sort((a, b) => a - b);

const withDays = (rule: Rule, days: number[]): Rule => ({...rule, days: days.map((day) => ({day}))});

/** The rule that can be followed, if any. `dated` tells whether there is a date to count from. */
const followed = (text: string, days: number[], dated: boolean): Rule | undefined => {
  const rule = parseRule(text);
  if (!rule || dated) return rule;
  const told = rule.frequency === 'WEEKLY' && !rule.days.length ? withDays(rule, days) : rule;
  return needsFirst(told) ? undefined : told;
};

const ruleOf = ({rule, days}: Timing, dated: boolean): Rule | undefined => {
  if (rule !== undefined) return followed(rule, days, dated);
  return dated || !days.length ? undefined : withDays(plainRule('WEEKLY'), days);
};

const lastDay = ({until}: Rule, start: number, zone: string): number => {
  if (!until) return Infinity;
  if (!until.utc) return Math.floor((until.minute - start) / dayMinutes);
  const day = Math.floor((toLocal(zone, until.minute) - start) / dayMinutes);
  // A change of clocks may move that day's start to the other side of UNTIL.
  return [day + 1, day].find((one) => toEpoch(zone, one * dayMinutes + start) <= until.minute) ?? day - 1;
};

/**
 * Reads when a meeting starts: weekly on `days`; or by its rule, with the earliest of `dates` as its first; or only on
 * `dates`. A rule that is not understood, or that needs a first date and has none, tells no days. `undefined` when
 * there is no start, no known zone, or the meeting is paused or cancelled.
 */
export const schedule = (timing: Timing): Schedule | undefined => {
  const {status = 'active', timeZone} = timing;
  if (timing.start === undefined || status !== 'active' || !isZone(timeZone)) return undefined;
  const start = minuteOf(timing.start);
  const dates = daysIn(timing.dates);
  const rule = ruleOf(timing, dates.length > 0);
  const last = rule ? lastDay(rule, start, timeZone) : Infinity;
  return {start, rule, first: dates[0] ?? longAgo, last, dates, except: new Set(daysIn(timing.except))};
};

/** The days of the rule between two (both included), in order, called off or not. */
export const ruleDays = ({rule, first, last}: Schedule, from: number, to: number): Iterable<number> =>
  rule ? expand(rule, first, from, Math.min(to, last)) : [];

/** The days of the rule and the dates besides, between two (both included), in order, without repeats. */
export function* daysBetween(plan: Schedule, from: number, to: number): Generator<number> {
  const dates = plan.dates.filter((day) => day >= from && day <= to);
  let place = 0;
  for (const day of ruleDays(plan, from, to)) {
    for (; dates[place]! < day; place++) yield dates[place]!;
    if (dates[place] === day) place++;
    yield day;
  }
  yield* dates.slice(place);
}
