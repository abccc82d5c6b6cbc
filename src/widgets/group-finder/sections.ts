import type {Occurrence} from '../../backend/backend.js';
import {dateText, nearDay} from '../../i18n/formats.js';
import type {Meeting} from '../../model/group.js';
import {dayMinutes} from '../../model/time/days.js';
import {toLocal} from '../../model/time/zone.js';
import type {View} from './view.js';

const minute = 60_000;
const soonMinutes = 60;

/** The local day, counted from 1970, of an instant in epoch milliseconds. */
export const localDay = (at: number, timeZone: string): number =>
  Math.floor(toLocal(timeZone, Math.floor(at / minute)) / dayMinutes);

/** `Today, Tuesday 24 November` – near days in words. */
export const dayHeading = (at: number, {locale, timeZone, now}: View): string => {
  const ahead = localDay(at, timeZone) - localDay(now, timeZone);
  const date = dateText(locale, at, timeZone, now);
  return ahead === 0 || ahead === 1 ? `${nearDay(locale, ahead)} · ${date}` : date;
};

/** True for a meeting that is paused, or has ended for good. */
export const isOff = ({status}: Meeting): boolean => status === 'paused' || status === 'cancelled';

const isSoon = ({start, cancelled}: Occurrence, now: number): boolean =>
  start !== undefined && !cancelled && start <= now + soonMinutes * minute;

const headingOf = (item: Occurrence, view: View): string => {
  const {words, by, searched, now} = view;
  if (searched.length > 0) return words.best;
  if (by === 'group') return '';
  if (isSoon(item, now)) return words.soon;
  if (item.start !== undefined) return dayHeading(item.start, view);
  return isOff(item.meeting) ? words.paused : words.appointment;
};

/** The heading of each item, where it differs from the one before: best matches, what is soon, then day by day. */
export const headings = (items: readonly Occurrence[], view: View): (string | undefined)[] => {
  // Many items share a day, and writing a date is dear.
  const byDay = new Map<unknown, string>();
  let last: string | undefined;
  return items.map((item) => {
    const key = item.start !== undefined && !isSoon(item, view.now) ? localDay(item.start, view.timeZone) : item;
    let heading = byDay.get(key);
    if (heading === undefined) byDay.set(key, (heading = headingOf(item, view)));
    if (heading === last) return undefined;
    return (last = heading);
  });
};
