import {expect} from '@open-wc/testing';
import {
  dateText,
  languageName,
  listText,
  nearDay,
  shortDate,
  shortDay,
  timeText,
  weekdayName,
  zoneName,
} from '../../src/i18n/formats.js';
import {firstDayOfWeek, isoDateText, timeRange} from '../../src/i18n/more-formats.js';

type Locale = 'en-GB' | 'es' | 'ar';
type Texts = Record<Locale, string>;

const locales: Locale[] = ['en-GB', 'es', 'ar'];
// Tuesday 24 November 2026, 18:00 UTC: 19:00 in Madrid, 13:00 in New York.
const tuesday = Date.UTC(2026, 10, 24, 18);
const minute = 60_000;

const arabicDigit = (digit: string): string => String(digit.charCodeAt(0) % 16);
/** As engines and their locale data differ in it: spaces, dashes, digits, a leading zero, marks of direction, commas. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩]/g, arabicDigit)
    .replace(/\b0(?=\d:)/g, '')
    .replace(/\s*[-–—]\s*/g, '–')
    .replace(/[,،]/g, '')
    .replace(/\s+/g, ' ');

const rows: [what: string, format: (locale: Locale) => string, texts: Texts][] = [
  [
    'the time in a zone',
    (locale) => timeText(locale, tuesday, 'Europe/Madrid'),
    {'en-GB': '19:00', es: '19:00', ar: '7:00 م'},
  ],
  [
    'the time in another zone',
    (locale) => timeText(locale, tuesday - 210 * minute, 'America/New_York'),
    {'en-GB': '9:30', es: '9:30', ar: '9:30 ص'},
  ],
  [
    'from when to when',
    (locale) => timeRange(locale, tuesday, tuesday + 90 * minute, 'Europe/Madrid'),
    {'en-GB': '19:00–20:30', es: '19:00–20:30', ar: '7:00–8:30 م'},
  ],
  [
    'one time when it ends as it starts',
    (locale) => timeRange(locale, tuesday, tuesday, 'Europe/Madrid'),
    {'en-GB': '19:00', es: '19:00', ar: '7:00 م'},
  ],
  [
    'a date within half a year without the year',
    (locale) => dateText(locale, tuesday, 'UTC', Date.UTC(2026, 5, 1)),
    {'en-GB': 'Tuesday 24 November', es: 'martes 24 de noviembre', ar: 'الثلاثاء 24 نوفمبر'},
  ],
  [
    'a date without the year when nothing is said of now',
    (locale) => dateText(locale, tuesday, 'UTC'),
    {'en-GB': 'Tuesday 24 November', es: 'martes 24 de noviembre', ar: 'الثلاثاء 24 نوفمبر'},
  ],
  [
    'a date farther away with the year',
    (locale) => dateText(locale, tuesday, 'UTC', Date.UTC(2025, 10, 30)),
    {
      'en-GB': 'Tuesday 24 November 2026',
      es: 'martes 24 de noviembre de 2026',
      ar: 'الثلاثاء 24 نوفمبر 2026',
    },
  ],
  [
    'the date that it is there',
    (locale) => dateText(locale, tuesday, 'Pacific/Auckland'),
    {'en-GB': 'Wednesday 25 November', es: 'miércoles 25 de noviembre', ar: 'الأربعاء 25 نوفمبر'},
  ],
  [
    'an ISO date with its year',
    (locale) => isoDateText(locale, '2026-11-24'),
    {'en-GB': '24 November 2026', es: '24 de noviembre de 2026', ar: '24 نوفمبر 2026'},
  ],
  [
    'what is no date as it was given',
    (locale) => isoDateText(locale, 'last spring'),
    {'en-GB': 'last spring', es: 'last spring', ar: 'last spring'},
  ],
  ['a short weekday', (locale) => shortDay(locale, tuesday, 'UTC'), {'en-GB': 'Tue', es: 'mar', ar: 'الثلاثاء'}],
  ['a short date', (locale) => shortDate(locale, tuesday, 'UTC'), {'en-GB': '24 Nov', es: '24 nov', ar: '24 نوفمبر'}],
  ['today', (locale) => nearDay(locale, 0), {'en-GB': 'Today', es: 'Hoy', ar: 'اليوم'}],
  ['tomorrow', (locale) => nearDay(locale, 1), {'en-GB': 'Tomorrow', es: 'Mañana', ar: 'غدا'}],
  ['yesterday', (locale) => nearDay(locale, -1), {'en-GB': 'Yesterday', es: 'Ayer', ar: 'أمس'}],
  ['two things', (locale) => listText(locale, ['A', 'B']), {'en-GB': 'A and B', es: 'A y B', ar: 'A وB'}],
  ['one thing', (locale) => listText(locale, ['A']), {'en-GB': 'A', es: 'A', ar: 'A'}],
  ['Spanish', (locale) => languageName(locale, 'es'), {'en-GB': 'Spanish', es: 'Español', ar: 'الإسبانية'}],
  ['Arabic', (locale) => languageName(locale, 'ar'), {'en-GB': 'Arabic', es: 'Árabe', ar: 'العربية'}],
  [
    'what is no language code as it was given',
    (locale) => languageName(locale, 'plain words'),
    {'en-GB': 'plain words', es: 'plain words', ar: 'plain words'},
  ],
];

const weekdays: Record<Locale, string[]> = {
  'en-GB': ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
};

// Where an engine does not know the weeks of a country, they begin on Monday.
const weekStarts: [locale: string, days: number[]][] = [
  ['en-GB', [1]],
  ['es', [1]],
  ['en-US', [0, 1]],
  ['ar', [6, 1]],
  ['ar-EG', [6, 1]],
  ['es-MX', [0, 1]],
];

for (const locale of locales) {
  describe(`dates and names in ${locale}`, () => {
    for (const [what, format, texts] of rows) {
      // Some locale data sets a vowel mark on the word for tomorrow, some writes the abbreviation with a full stop.
      const text = (): string => plain(format(locale)).replace(/[\u064b-\u0652.]/g, '');
      it(`write ${what}`, () => expect(text()).to.equal(plain(texts[locale])));
    }

    it('name the weekdays from Sunday on', () => {
      expect([0, 1, 2, 3, 4, 5, 6].map((day) => weekdayName(locale, day))).to.deep.equal(weekdays[locale]);
    });

    it('leave a language without a name by its code', () => {
      expect(languageName(locale, 'xqz').toLowerCase()).to.equal('xqz');
    });

    it('know a name for a time zone', () => {
      expect(zoneName(locale, 'Europe/Madrid', tuesday)).to.match(/\p{L}{3}/u);
    });
  });
}

describe('firstDayOfWeek', () => {
  for (const [locale, days] of weekStarts) {
    it(`knows when the week begins in ${locale}`, () => expect(firstDayOfWeek(locale)).to.be.oneOf(days));
  }
});

describe('dates and names', () => {
  it('follow the change of clocks', () => {
    const [winter, summer] = [Date.UTC(2021, 0, 15, 12), Date.UTC(2021, 6, 15, 12)];
    expect([winter, summer].map((at) => timeText('en-GB', at, 'Europe/London'))).to.deep.equal(['12:00', '13:00']);
  });

  it('name the zone as people there say it', () => {
    expect(zoneName('en-GB', 'Europe/Madrid', tuesday)).to.match(/central european/i);
  });
});
