import type {Timing} from '../records.js';
import {dayMinutes} from '../time/days.js';
import {complete} from '../time/expand.js';
import type {Rule} from '../time/rule.js';
import {ruleText} from '../time/rule-text.js';
import {ruleDays, schedule, type Schedule} from '../time/schedule.js';
import {toEpoch} from '../time/to-epoch.js';
import {utcStamp} from './content-line.js';

/** What one event of a calendar file says, in local minutes. */
export interface Series {
  /** The first start; it is not called off. */
  first: number;
  /** RRULE text that counts from `first`; without it, `first` is all. */
  rule?: string;
  /** Starts of the rule that are called off. */
  except: number[];
}

/** How far ahead single dates are written, in days: ten years. */
const horizon = 3_660;

/** How much of COUNT is used up before a day; a first date that the rule does not name is one of them. */
const usedBefore = (plan: Schedule, day: number): number => {
  const used = [...ruleDays(plan, plan.first, day - 1)];
  const isNamed = (used[0] ?? day) === plan.first;
  return used.length + (isNamed ? 0 : 1);
};

const ruleFrom = (rule: Rule, plan: Schedule, zone: string, first: number): string => {
  const count = rule.count && rule.count - usedBefore(plan, first);
  const text = ruleText({...complete(rule, plan.first), count});
  if (!rule.until) return text;
  // In UTC where the start has a zone (RFC 5545, 3.3.10).
  return `${text};UNTIL=${utcStamp(toEpoch(zone, plan.last * dayMinutes + plan.start))}`;
};

/** The days of a meeting that are still to come, counted from 1970-01-01 on its local calendar. */
interface Ahead {
  /** The first day of the rule. */
  ruled?: number;
  /** Days besides the rule. */
  extra: number[];
  /** Days of the rule that are called off. */
  except: number[];
}

const ahead = (plan: Schedule, {timeZone, minutes}: Timing, now: number): Ahead => {
  const from = Math.floor((now - minutes) / dayMinutes) - 2;
  const isAhead = (day: number): boolean => toEpoch(timeZone, day * dayMinutes + plan.start) + minutes > now;
  const isNear = (day: number): boolean => day < from + horizon && isAhead(day);
  const dates = plan.dates.filter((day) => isNear(day) && !plan.except.has(day));
  const except = [...plan.except].filter(isNear);
  const named = new Set(ruleDays(plan, from, Math.max(...dates, ...except)));
  let ruled: number | undefined;
  for (const day of ruleDays(plan, from, from + horizon)) {
    if (!isAhead(day) || plan.except.has(day)) continue;
    ruled = day;
    break;
  }
  return {ruled, extra: dates.filter((day) => !named.has(day)), except: except.filter((day) => named.has(day))};
};

/**
 * What is still to come of a meeting at `now` (epoch minutes): its rule, and each date besides as an event of its own,
 * since many calendars do not read RDATE. Empty when nothing is to come.
 */
export const seriesOf = (timing: Timing, now: number): Series[] => {
  const plan = schedule(timing);
  if (!plan) return [];
  const {ruled, extra, except} = ahead(plan, timing, now);
  const startOf = (day: number): number => day * dayMinutes + plan.start;
  const dated = extra.map((day) => ({first: startOf(day), except: []}));
  if (ruled === undefined || !plan.rule) return dated;
  const rule = ruleFrom(plan.rule, plan, timing.timeZone, ruled);
  return [{first: startOf(ruled), rule, except: except.filter((day) => day > ruled).map(startOf)}, ...dated];
};
