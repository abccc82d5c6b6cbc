import {expect} from '@open-wc/testing';
import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import type {Timing} from '../../../src/model/records.js';
import {dayMinutes, minuteOf, modulo} from '../../../src/model/time/days.js';
import {daysOf} from '../../../src/model/time/iso-days.js';
import {occurrences} from '../../../src/model/time/occurrences.js';
import {weekdayNames} from '../../../src/model/time/rule.js';
import {transitions} from '../../../src/model/time/transitions.js';
import {toLocal} from '../../../src/model/time/zone.js';
import {Chance} from './chance.js';
import {randomTiming} from './random-timing.js';

const schedules = 10_000;

const zoned =
  ({start, timeZone}: Timing) =>
  (date: string): Temporal.ZonedDateTime =>
    Temporal.PlainDateTime.from(`${date}T${start}`).toZonedDateTime(timeZone);

const weeklyRule = (days: number[]): string => `FREQ=WEEKLY;BYDAY=${days.map((day) => weekdayNames[day]).join()}`;

/** The rule that says the same to the oracle. Dates alone are a rule that ends with its first. */
const ruleFor = ({rule, dates, days}: Timing): string => rule ?? (dates ? 'FREQ=DAILY;COUNT=1' : weeklyRule(days));

const expected = (timing: Timing, from: number, to: number): number[] => {
  const dates = [...(timing.dates ?? [])].sort().map(zoned(timing));
  const oracle = new RRuleTemporal({
    rruleString: ruleFor(timing),
    dtstart: dates[0] ?? zoned(timing)('2021-01-04'),
    rDate: dates,
    exDate: (timing.except ?? []).map(zoned(timing)),
    includeDtstart: dates.length > 0,
  });
  const found = oracle.between(new Date(from * 60_000), new Date((to - 1) * 60_000), true);
  return found.map(({epochMilliseconds}) => epochMilliseconds / 60_000);
};

const actual = (timing: Timing, from: number, to: number): number[] =>
  occurrences(timing, from, to)
    .filter(({start, cancelled}) => start >= from && !cancelled)
    .map(({start}) => start);

/** True when the local clock shows the meeting's start: not for one that was moved because the clock skips its time. */
const isOnTime =
  ({start, timeZone}: Timing) =>
  (epoch: number): boolean =>
    modulo(toLocal(timeZone, epoch), dayMinutes) === minuteOf(start!);

const isSkipped = ({timeZone, start}: Timing): boolean =>
  transitions(timeZone, daysOf('2020-06-01') * dayMinutes, daysOf('2025-01-01') * dayMinutes).some(
    ({at, before, after}) => modulo(minuteOf(start!) - at - before, dayMinutes) < after - before,
  );

const isMissing =
  (timing: Timing) =>
  (date: string): boolean =>
    zoned(timing)(date).toPlainTime().toString({smallestUnit: 'minute'}) !== timing.start;

/*
 * RFC 5545, 3.3.10, and the oracle leave out what falls into an hour that the clock skips; people still meet that
 * night, so here it moves forward. Those instances are left out of the comparison, and so are, for a start that is
 * ever skipped, rules that count them (COUNT, BYSETPOS) and first dates that may be such: an oracle whose first date
 * has moved keeps the moved time for ever.
 * A first date that BYSETPOS drops still counts as one of COUNT in the RFC ("DTSTART always counts"), and here; the
 * oracle counts it only when another part of the rule drops it.
 */
const isComparable = (timing: Timing): boolean => {
  const {rule = '', dates = []} = timing;
  if (/COUNT/.test(rule) && /BYSETPOS/.test(rule)) return false;
  return !isSkipped(timing) || !(/COUNT|BYSETPOS/.test(rule) || dates.some(isMissing(timing)));
};

describe('occurrences()', () => {
  it('agrees with rrule-temporal on random schedules around changes of clocks', () => {
    const chance = new Chance(20_241_027);
    let compared = 0;
    let instances = 0;
    while (compared < schedules) {
      const {timing, around} = randomTiming(chance);
      if (!isComparable(timing)) continue;
      const from = (around - 14) * dayMinutes;
      const to = (around + 28) * dayMinutes;
      const found = actual(timing, from, to).filter(isOnTime(timing));
      expect(found, JSON.stringify(timing)).to.deep.equal(expected(timing, from, to).filter(isOnTime(timing)));
      compared++;
      instances += found.length;
    }
    expect(instances).to.be.greaterThan(3 * schedules);
  }).timeout(120_000);
});
