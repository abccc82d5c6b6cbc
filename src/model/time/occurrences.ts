import type {Timing} from '../records.js';
import {dayMinutes} from './days.js';
import {daysBetween, schedule, type Schedule} from './schedule.js';
import {toEpoch} from './to-epoch.js';

/** A meeting at one time. Epoch minutes. */
export interface Instance {
  start: number;
  end: number;
  /** True when this very date is called off. */
  cancelled: boolean;
  /** The start of the first instance after a cancelled one that is not cancelled. */
  next?: number;
}

/** How far ahead the next instance is looked for: ten years. */
const horizon = 3_660 * dayMinutes;

// No clock is farther from UTC than a day, and none skips more than one.
const slack = 2;

/** The instances that overlap the time between `from` and `to`, in order. */
function* instances(plan: Schedule, {timeZone, minutes}: Timing, from: number, to: number): Generator<Instance> {
  const first = Math.floor((from - minutes) / dayMinutes) - slack;
  let previous: number | undefined;
  for (const day of daysBetween(plan, first, Math.floor(to / dayMinutes) + slack)) {
    const start = toEpoch(timeZone, day * dayMinutes + plan.start);
    if (start >= to) return;
    // Where a zone skipped a whole day, two dates fall on one instant.
    if (start + minutes > from && start !== previous) {
      yield {start, end: start + minutes, cancelled: plan.except.has(day)};
      previous = start;
    }
  }
}

const heldAfter = (plan: Schedule, timing: Timing, {start}: Instance): {next?: number} => {
  for (const later of instances(plan, timing, start, start + horizon)) {
    if (!later.cancelled && later.start > start) return {next: later.start};
  }
  return {};
};

/**
 * The instances of a meeting that have not ended by `from` and start before `to`, both in epoch minutes, in order; no
 * more than `limit`. A date in `except` is among them, as cancelled. Empty for a meeting by appointment, paused or
 * cancelled, in an unknown zone, or with a rule that is not understood.
 */
export const occurrences = (timing: Timing, from: number, to: number, limit = Infinity): Instance[] => {
  const plan = schedule(timing);
  const found: Instance[] = [];
  if (!plan || limit < 1) return found;
  for (const instance of instances(plan, timing, from, to)) {
    found.push(instance.cancelled ? {...instance, ...heldAfter(plan, timing, instance)} : instance);
    if (found.length >= limit) break;
  }
  return found;
};

/** The first instance that has not ended by `now` (epoch minutes), within ten years. It may be cancelled. */
export const nextOccurrence = (timing: Timing, now: number): Instance | undefined =>
  occurrences(timing, now, now + horizon, 1)[0];
