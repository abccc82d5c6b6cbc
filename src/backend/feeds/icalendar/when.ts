import type ICAL from 'ical.js';
import type {MeetingDraft, Reading} from '../feed.js';
import {compact} from '../fields.js';
import {daysOf} from '../hsds/schedule.js';
import {inZone, minutesFrom, momentsOf, type Local} from './local.js';

/** When an event takes place. */
export type When = Pick<MeetingDraft, 'days' | 'start' | 'minutes' | 'timeZone' | 'rule' | 'dates' | 'except'>;

const most = 1_000;

/** The text of a property as written, without its name and parameters. */
const writtenIn = (event: ICAL.Component, name: string): string =>
  event
    .getFirstProperty(name)
    ?.toICALString()
    .replace(/^[^:]*:/, '')
    .replace(/\r\n[ \t]/g, '') ?? '';

const units = {W: 10_080, D: 1_440, H: 60, M: 1} as const;

/** Minutes of an RFC 5545 duration such as `PT1H30M`. */
const minutesIn = (duration: string): number =>
  [...duration.matchAll(/(\d{1,5})([WDHM])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
    0,
  );

const durationOf = (event: ICAL.Component, from: Local): number => {
  const [end] = momentsOf(event.getFirstProperty('dtend'));
  return end ? minutesFrom(from, end) : minutesIn(writtenIn(event, 'duration'));
};

const minutesOf = (event: ICAL.Component, from: Local): number => {
  const minutes = durationOf(event, from);
  return minutes > 0 ? Math.min(minutes, 20_160) : from.time ? 60 : 1_440;
};

/** RFC 5545 text of the rule, as written. */
const ruleOf = (event: ICAL.Component): string | undefined => {
  const text = writtenIn(event, 'rrule').toUpperCase();
  return text.length <= 500 && /(?:^|;)FREQ=/.test(text) ? text : undefined;
};

/** A single event in UTC is shown on the clocks of the calendar; a recurring one keeps UTC, in which it recurs. */
const placed = (local: Local, recurs: boolean, zone: string): Local =>
  local.zone === 'UTC' && local.time && !recurs ? inZone(local, zone) : local;

const datesOf = (event: ICAL.Component, name: string, zone: string): string[] =>
  event
    .getAllProperties(name)
    .flatMap(momentsOf)
    .map((local) => (local.zone === 'UTC' && local.time && zone !== 'UTC' ? inZone(local, zone) : local).date);

const weekdays = (rule: string | undefined, first: string): number[] => {
  const byday = /BYDAY=([^;]+)/.exec(rule ?? '')?.[1];
  if (byday) return daysOf(byday);
  return rule?.startsWith('FREQ=WEEKLY') ? [new Date(`${first}T00:00Z`).getUTCDay()] : [];
};

const sorted = (dates: readonly string[]): string[] | undefined =>
  dates.length > 0 ? [...new Set(dates)].sort().slice(0, most) : undefined;

/** When an event is, in its own zone or that of the calendar; undefined without a readable DTSTART. */
export const whenOf = (event: ICAL.Component, {timeZone}: Reading): When | undefined => {
  const [begin] = momentsOf(event.getFirstProperty('dtstart'));
  if (!begin) return undefined;
  const rule = ruleOf(event);
  const from = placed(begin, Boolean(rule), timeZone);
  const zone = from.zone ?? timeZone;
  return compact({
    days: weekdays(rule, from.date),
    start: from.time,
    minutes: minutesOf(event, begin),
    timeZone: zone,
    rule,
    dates: sorted([from.date, ...datesOf(event, 'rdate', zone)]),
    except: sorted(datesOf(event, 'exdate', zone)),
  });
};

/** The local date of the instance that an event stands for instead of the rule. */
export const replacedDate = (event: ICAL.Component, zone: string): string | undefined =>
  datesOf(event, 'recurrence-id', zone)[0];

/** The TZID that nobody knows, if the event is in such a zone. */
export const strangeZone = (event: ICAL.Component): string | undefined =>
  momentsOf(event.getFirstProperty('dtstart'))[0]?.strange;

/** True for an event that begins at a time of no zone. */
export const isFloating = (event: ICAL.Component): boolean => {
  const [begin] = momentsOf(event.getFirstProperty('dtstart'));
  return Boolean(begin?.time && !begin.zone);
};
