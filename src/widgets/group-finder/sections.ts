import type {Occurrence} from '../../backend/backend.js';
import {dateText, nearDay} from '../../i18n/formats.js';
import {dayMinutes} from '../../model/time/days.js';
import {toLocal} from '../../model/time/zone.js';
import type {View} from './view.js';

const minute = 60_000;
const soonMinutes = 60;

/** Rows under one heading. */
export interface Section {
  heading: string;
  /** Items and their place in the whole list. */
  rows: {item: Occurrence; index: number}[];
}

/** The local day, counted from 1970, of an instant in epoch milliseconds. */
export const localDay = (at: number, timeZone: string): number =>
  Math.floor(toLocal(timeZone, Math.floor(at / minute)) / dayMinutes);

/** `Today, Tuesday 24 November` – near days in words. */
export const dayHeading = (at: number, {locale, timeZone, now}: View): string => {
  const ahead = localDay(at, timeZone) - localDay(now, timeZone);
  const date = dateText(locale, at, timeZone, now);
  return ahead === 0 || ahead === 1 ? `${nearDay(locale, ahead)} · ${date}` : date;
};

const isSoon = ({start, cancelled}: Occurrence, now: number): boolean =>
  start !== undefined && !cancelled && start <= now + soonMinutes * minute;

const headingOf = (item: Occurrence, view: View): string => {
  const {words, by, searched, now} = view;
  if (searched.length > 0) return words.best;
  if (by === 'group') return '';
  if (isSoon(item, now)) return words.soon;
  if (item.start !== undefined) return dayHeading(item.start, view);
  return item.meeting.status === 'paused' || item.meeting.status === 'cancelled' ? words.paused : words.appointment;
};

/** Puts the items under headings: best matches while searching, otherwise what is soon, then day by day. */
export const sections = (items: readonly Occurrence[], view: View): Section[] => {
  const list: Section[] = [];
  const byDay = new Map<unknown, string>();
  items.forEach((item, index) => {
    const key = item.start !== undefined && !isSoon(item, view.now) ? localDay(item.start, view.timeZone) : item;
    let heading = byDay.get(key);
    if (heading === undefined) byDay.set(key, (heading = headingOf(item, view)));
    const last = list.at(-1);
    if (last?.heading === heading) last.rows.push({item, index});
    else list.push({heading, rows: [{item, index}]});
  });
  return list;
};
