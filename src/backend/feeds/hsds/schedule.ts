import {minutesBetween, readClock} from '../../../model/schedule-words/clock.js';
import type {MeetingDraft, Raw} from '../feed.js';
import {compact, line, prose} from '../fields.js';
import {isZone} from '../zones.js';

/** When something takes place. */
export type When = Pick<MeetingDraft, 'days' | 'start' | 'minutes' | 'timeZone' | 'rule' | 'dates' | 'note'>;

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekday = /(?:^|,)\s*(?:[+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)(?=\s*(?:,|$))/g;

/** Local weekdays of an RFC 5545 BYDAY list. */
export const daysOf = (byday: string): number[] =>
  [...new Set([...byday.matchAll(weekday)].map(([, name = '']) => names.indexOf(name)))].sort((a, b) => a - b);

const dateOf = (value: unknown): string | undefined => /^\d{4}-\d\d-\d\d/.exec(line(value) ?? '')?.[0];

/** `18:00`, also of `18:00:00Z` or `18:00-05:00`: the format gives the zone apart. */
const timeOf = (value: unknown): string | undefined =>
  readClock((line(value) ?? '').replace(/(?:Z|[+-]\d\d:?\d\d)$/i, ''));

const part = (name: string, value: unknown): string[] => {
  const text = line(value, 100)?.toUpperCase().replace(/\s/g, '');
  return text && /^[\w,+-]+$/.test(text) ? [`${name}=${text}`] : [];
};

/** Every week or day without an end needs no rule. */
const ruleOf = (schedule: Raw, freq: string, byday: string): string | undefined => {
  const rest = [
    ...(Number(schedule.interval) > 1 ? part('INTERVAL', schedule.interval) : []),
    ...part('BYMONTHDAY', schedule.bymonthday),
    ...part('COUNT', schedule.count),
    ...part('UNTIL', dateOf(schedule.until)?.replaceAll('-', '')),
  ];
  const plain = rest.length === 0 && (freq === 'DAILY' || (freq === 'WEEKLY' && byday));
  return plain ? undefined : [`FREQ=${freq}`, ...(byday ? [`BYDAY=${byday}`] : []), ...rest].join(';');
};

const bydayOf = (schedule: Raw, freq: string): string => {
  const given = (line(schedule.byday) ?? '').toUpperCase().replace(/\s/g, '').replace(/,$/, '');
  if (/^(?:[+-]?\d?(?:SU|MO|TU|WE|TH|FR|SA)(?:,|$))+$/.test(given)) return given;
  return freq === 'DAILY' && !(Number(schedule.interval) > 1) ? names.join() : '';
};

const freqOf = ({freq}: Raw): string =>
  /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/i.exec(line(freq) ?? '')?.[0].toUpperCase() ?? '';

/** True when a schedule counts from a first date that it does not name. */
export const isUnanchored = (schedule: Raw): boolean => {
  const freq = freqOf(schedule);
  const byday = bydayOf(schedule, freq);
  const counts = Number(schedule.interval) > 1 || Boolean(schedule.count) || !byday;
  return Boolean(freq) && counts && !schedule.bymonthday && !dateOf(schedule.dtstart);
};

/** Reads one HSDS schedule. */
export const whenOf = (schedule: Raw, timeZone: string): When => {
  const freq = freqOf(schedule);
  const byday = bydayOf(schedule, freq);
  const first = dateOf(schedule.dtstart);
  const rule = freq && !isUnanchored(schedule) ? ruleOf(schedule, freq, byday) : undefined;
  const start = timeOf(schedule.opens_at);
  return compact({
    days: daysOf(byday),
    start,
    minutes: minutesBetween(start, timeOf(schedule.closes_at)),
    timeZone: isZone(schedule.timezone) ? schedule.timezone : timeZone,
    rule,
    dates: first && (rule || !byday) ? [first] : undefined,
    note: prose([schedule.description, schedule.notes].filter(Boolean).join('\n')),
  });
};
