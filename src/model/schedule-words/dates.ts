import {foldSigns} from './fold-signs.js';
import {vocabularies} from './vocabulary.js';

const monthOf = new Map(
  Object.values(vocabularies).flatMap(({months}) =>
    months.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index + 1])),
  ),
);
const names = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const dayPart = '(\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?';
const patterns = {
  iso: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.source,
  numbers: /\b(\d{1,2})(?<sign>[./-])(\d{1,2})\k<sign>(\d{4})(?!\d)/.source,
  dayFirst: `\\b${dayPart} (?:de |of )?(${names})\\.?,? (?:de )?(\\d{4})\\b`,
  monthFirst: `\\b(${names})\\.? ${dayPart},? (\\d{4})\\b`,
};
const date = new RegExp(
  Object.values(patterns)
    .map((source) => `(?:${source})`)
    .join('|'),
  'g',
);

const isoDate = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900;
  return exists ? at.toISOString().slice(0, 10) : undefined;
};

/** `12.5.2030` is written day first everywhere; with other signs it depends on who writes, except where only one reading exists. */
const numeric = (first: number, sign: string, second: number, year: number, dayFirst: boolean): string | undefined =>
  (sign === '.' || dayFirst || first > 12) && second <= 12
    ? isoDate(year, second, first)
    : isoDate(year, first, second);

/** What the patterns catch, in their order: year month day · day sign month year · day month year · month day year. */
const dateOf = (caught: readonly (string | undefined)[], dayFirst: boolean): string | undefined => {
  const at = (index: number): number => Number(caught[index]);
  if (caught[0]) return isoDate(at(0), at(1), at(2));
  if (caught[4]) return numeric(at(3), caught[4], at(5), at(6), dayFirst);
  const [day, name, year] = caught[7] ? [7, 8, 9] : [11, 10, 12];
  return isoDate(at(year), monthOf.get(caught[name] ?? '') ?? 0, at(day));
};

/** True when a date of the text can be read in two ways, such as 3/4/2030. */
export const isUnclearDate = (text: string): boolean =>
  [...text.matchAll(new RegExp(patterns.numbers, 'g'))].some(
    ([, first, sign, second]) => sign !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second,
  );

/** True when a date of the text can only have been written day first, such as 31/1/2030. */
export const isDayFirst = (text: string): boolean =>
  [...text.matchAll(new RegExp(patterns.numbers, 'g'))].some(
    ([, first, , second]) => Number(first) > 12 && Number(second) <= 12,
  );

/**
 * All dates with a year in a text, as local ISO dates in their order, and the folded text without them. Reads ISO,
 * numbers (day first when so told) and English, Spanish, French and German month names.
 */
export const readDates = (text: string, dayFirst = false): {dates: string[]; rest: string} => {
  const dates = new Set<string>();
  const rest = foldSigns(text).replace(date, (found: string, ...groups: (string | undefined)[]) => {
    const iso = dateOf(groups.slice(0, 13), dayFirst);
    if (iso) dates.add(iso);
    return iso ? ' ' : found;
  });
  return {dates: [...dates].sort(), rest};
};
