import {dateFormat, shortDay} from './formats.js';
import {once} from './once.js';

/* Formats that only what opens beside a list needs. */

/** `19:00 – 20:30`. Epoch milliseconds. */
export const timeRange = (locale: string, from: number, to: number, timeZone: string): string =>
  dateFormat(locale, {hour: 'numeric', minute: '2-digit', timeZone}).formatRange(from, to);

/** `24 November 2026`, for ISO dates and instants; as given when it is neither. */
export const isoDateText = (locale: string, iso: string): string => {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : dateFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(at);
};

/** `Tue`, 0 = Sunday. */
export const shortWeekdayName = (locale: string, day: number): string =>
  shortDay(locale, (3 + day) * 86_400_000, 'UTC');

/** The first day of the week where the locale is spoken, 0 = Sunday. */
export const firstDayOfWeek = (locale: string): number => {
  type WeekInfo = {firstDay: number};
  const known = new Intl.Locale(locale) as Intl.Locale & {getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo};
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1) % 7;
};

/** A number as the locale writes it. */
export const numberText = (locale: string, number: number): string =>
  once(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(number);
