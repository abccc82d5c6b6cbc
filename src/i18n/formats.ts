import {once} from './once.js';

/** A formatter that is made once. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(locale + JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options));

/** `19:00` or `7:00 PM`, as the locale writes it. `at` in epoch milliseconds. */
export const timeText = (locale: string, at: number, timeZone: string): string =>
  dateFormat(locale, {hour: 'numeric', minute: '2-digit', timeZone}).format(at);

const halfAYear = 182 * 86_400_000;

/** `Tuesday 24 November`, in the locale's order; with the year when it is more than half a year from `now`. */
export const dateText = (locale: string, at: number, timeZone: string, now = at): string => {
  const year = Math.abs(at - now) > halfAYear ? 'numeric' : undefined;
  return dateFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', year, timeZone}).format(at);
};

/** `Tue` – for places where the whole date stands nearby or does not fit. */
export const shortDay = (locale: string, at: number, timeZone: string): string =>
  dateFormat(locale, {weekday: 'short', timeZone}).format(at);

/** `24 Nov`. */
export const shortDate = (locale: string, at: number, timeZone: string): string =>
  dateFormat(locale, {day: 'numeric', month: 'short', timeZone}).format(at);

/** The name of a weekday, 0 = Sunday. */
export const weekdayName = (locale: string, day: number): string =>
  // 4 January 1970 was a Sunday.
  dateFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format((3 + day) * 86_400_000);

/** `Central European Time`, and the zone's IANA name where the locale has none. */
export const zoneName = (locale: string, timeZone: string, at: number): string =>
  once(`zone ${locale} ${timeZone}`, () => {
    const parts = dateFormat(locale, {timeZoneName: 'longGeneric', timeZone}).formatToParts(at);
    return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
  });

/** `Today`, `Tomorrow` – the locale's own words. */
export const nearDay = (locale: string, days: number): string => {
  const text = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(days, 'day');
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
};

/** `Monday, Wednesday and Friday`. */
export const listText = (locale: string, items: readonly string[]): string =>
  once(`list ${locale}`, () => new Intl.ListFormat(locale, {type: 'conjunction'})).format(items);

/** `Spanish` for `es`, in the locale's language; the code itself when it has no name. */
export const languageName = (locale: string, code: string): string => {
  try {
    const name = once(`languages ${locale}`, () => new Intl.DisplayNames(locale, {type: 'language'})).of(code);
    return !name || name === code ? code : name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return code;
  }
};
