import {once} from '../../../../i18n/once.js';

const separatorOf = (locale: string): string =>
  once(`decimal ${locale}`, () => new Intl.NumberFormat(locale).formatToParts(0.5)[1]!.value);

// Arabic and Persian digits end in the digit that they are.
const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s'’\u066c]/g, '')
    .replace('\u066b', '.')
    .replace('\u2212', '-');

const isGroup = (text: string, mark: string, locale: string): boolean =>
  text.split(mark).length > 2 || (mark !== separatorOf(locale) && /^[+-]?\d{1,3}[.,]\d{3}$/.test(text));

/** A number as people write it: `1.5`, `1,5`, `12 000`, `٣٫٥`. Undefined when it is none. */
export const parsedNumber = (text: string, locale: string): number | undefined => {
  const plain = plainDigits(text);
  const mark = plain[Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))];
  const other = mark === ',' ? '.' : ',';
  // Of two kinds of separators the last one is the decimal.
  const single = plain.replaceAll(other, '');
  const decimal =
    mark === undefined ? plain : isGroup(plain, mark, locale) ? single.replaceAll(mark, '') : single.replace(mark, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(decimal) ? Number(decimal) : undefined;
};

/** A number in a field: the locale's digits and decimal, without groups. */
export const numberIn = (locale: string, value: number): string =>
  once(`field ${locale}`, () => new Intl.NumberFormat(locale, {useGrouping: false, maximumFractionDigits: 20})).format(
    value,
  );
