import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {minutesBetween, readClock} from '../../src/model/schedule-words/clock.js';
import {isDayFirst, isUnclearDate, readDates} from '../../src/model/schedule-words/dates.js';
import {readSchedule, type Schedule} from '../../src/model/schedule-words/read-schedule.js';

const week = [0, 1, 2, 3, 4, 5, 6];
const work = [1, 2, 3, 4, 5];

const schedules: [words: string, schedule: Schedule | undefined][] = [
  ['2nd & 4th Tuesday 7pm', {days: [2], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU'}],
  ['first Friday of the month', {days: [5], rule: 'FREQ=MONTHLY;BYDAY=1FR'}],
  ['first Monday and third Thursday, 7 p.m.', {days: [1, 4], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=1MO,3TH'}],
  ['last Sunday', {days: [0], rule: 'FREQ=MONTHLY;BYDAY=-1SU'}],
  ['every second Tuesday of the month 7pm', {days: [2], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=2TU'}],
  ['every 2nd and 4th Thursday', {days: [4], rule: 'FREQ=MONTHLY;BYDAY=2TH,4TH'}],
  ['every second Tuesday', {days: [2], rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', unanchored: true}],
  [
    'every other Wednesday 18:30–20:00',
    {days: [3], start: '18:30', minutes: 90, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', unanchored: true},
  ],
  [
    'Fortnightly on Mondays, starting 7 January 2030',
    {days: [1], rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', dates: ['2030-01-07']},
  ],
  ['daily 12 noon', {days: week, start: '12:00'}],
  ['every day at midnight', {days: week, start: '00:00'}],
  ['weekdays 8am', {days: work, start: '08:00'}],
  ['Weekends 10:30', {days: [0, 6], start: '10:30'}],
  ['Mon/Wed/Fri 6:30 pm', {days: [1, 3, 5], start: '18:30'}],
  ['Tues, Thurs 9.15am', {days: [2, 4], start: '09:15'}],
  ['Mon-Fri 7-8:30pm', {days: work, start: '19:00', minutes: 90}],
  ['Sat–Mon 9am', {days: [0, 1, 6], start: '09:00'}],
  ['Sundays 11am-1pm', {days: [0], start: '11:00', minutes: 120}],
  ['Sunday 11-1pm', {days: [0], start: '11:00', minutes: 120}],
  ['Tue 11pm-1am', {days: [2], start: '23:00', minutes: 120}],
  ['Thursday from 6pm until 8pm', {days: [4], start: '18:00', minutes: 120}],
  ['7 in the evening on Mondays', {days: [1], start: '19:00'}],
  ['12 May 2030 at 7pm', {days: [], start: '19:00', dates: ['2030-05-12']}],
  ['1er y 3er jueves 19h', {days: [4], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH'}],
  ['1º y 3º martes 20:30', {days: [2], start: '20:30', rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU'}],
  ['El último domingo del mes a las 7 de la tarde', {days: [0], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=-1SU'}],
  [
    'Cada dos semanas, miércoles 18:30',
    {days: [3], start: '18:30', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', unanchored: true},
  ],
  ['lunes a viernes de 18 a 20h', {days: work, start: '18:00', minutes: 120}],
  ['martes y jueves a las 19:00', {days: [2, 4], start: '19:00'}],
  ['sábados de 10 a 12 h', {days: [6], start: '10:00', minutes: 120}],
  ['todos los días al mediodía', {days: week, start: '12:00'}],
  ['tous les lundis à 18h30', {days: [1], start: '18:30'}],
  ['1er et 3e jeudi du mois', {days: [4], rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH'}],
  ['mardi et jeudi, 14h à 16h', {days: [2, 4], start: '14:00', minutes: 120}],
  ['un mardi sur deux à 19h', {days: [2], start: '19:00', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', unanchored: true}],
  ['le dernier samedi de chaque mois à midi', {days: [6], start: '12:00', rule: 'FREQ=MONTHLY;BYDAY=-1SA'}],
  ['du lundi au vendredi, 9 h', {days: work, start: '09:00'}],
  ['jeden zweiten Dienstag im Monat 19 Uhr', {days: [2], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=2TU'}],
  [
    'jeden zweiten Dienstag 19 Uhr',
    {days: [2], start: '19:00', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', unanchored: true},
  ],
  ['1. und 3. Montag im Monat, 18.30 Uhr', {days: [1], start: '18:30', rule: 'FREQ=MONTHLY;BYDAY=1MO,3MO'}],
  ['Montag bis Freitag von 19 bis 21 Uhr', {days: work, start: '19:00', minutes: 120}],
  [
    'Alle 14 Tage montags 20 Uhr',
    {days: [1], start: '20:00', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', unanchored: true},
  ],
  ['werktags 9 Uhr morgens', {days: work, start: '09:00'}],
  ['täglich 12 Uhr mittags', {days: week, start: '12:00'}],
  ['letzter Freitag im Monat um 20 Uhr', {days: [5], start: '20:00', rule: 'FREQ=MONTHLY;BYDAY=-1FR'}],
  ['Tuesdays 7pm except August', {days: [2], start: '19:00', rest: 'except august'}],
  ['Mon 7pm, Thu 8pm', {days: [1, 4], start: '19:00', rest: '20:00'}],
  ['Tuesdays at 7', {days: [2], rest: '7'}],
  ['7pm, monthly on Tuesdays', {days: [], start: '19:00', rest: 'month'}],
  ['monthly on Tuesdays', undefined],
  ['by appointment', undefined],
  ['', undefined],
];

describe('readSchedule', () => {
  for (const [words, schedule] of schedules) {
    it(`understands “${words}”`, () => expect(readSchedule(words)).to.deep.equal(schedule));
  }

  it('reads what two languages share in the likely one', () => {
    expect(readSchedule('Do 19h')?.days).to.deep.equal([0]);
    expect(readSchedule('Do 19h', {language: 'de'})?.days).to.deep.equal([4]);
  });

  it('never throws, and never answers a day that is none', () => {
    const word = fc.constantFrom(...schedules.flatMap(([words]) => words.split(' ')), '-', '99', '25:00', '&');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (words) => {
          const schedule = readSchedule(words);
          expect((schedule?.days ?? []).every((day) => week.includes(day))).to.equal(true);
          if (schedule?.start) expect(schedule.start).to.match(/^([01]\d|2[0-3]):[0-5]\d$/);
        },
      ),
    );
  });
});

describe('readClock', () => {
  const times: [text: string, time: string | undefined][] = [
    ['18:30', '18:30'],
    ['6:00 PM', '18:00'],
    ['6pm', '18:00'],
    ['6 p.m.', '18:00'],
    ['12 am', '00:00'],
    ['12:30pm', '12:30'],
    ['18h30', '18:30'],
    ['18h', '18:00'],
    ['18.30 Uhr', '18:30'],
    ['9 Uhr', '09:00'],
    ['24:00', '00:00'],
    ['18:30:00', '18:30'],
    ['7', '07:00'],
    ['25:00', undefined],
    ['18:60', undefined],
    ['13 pm', undefined],
    ['', undefined],
    ['noon', undefined],
  ];
  for (const [text, time] of times) it(`reads “${text}”`, () => expect(readClock(text)).to.equal(time));
});

describe('minutesBetween', () => {
  const spans: [from: string | undefined, to: string | undefined, minutes: number][] = [
    ['18:00', '19:30', 90],
    ['23:00', '01:00', 120],
    ['18:00', '18:00', 60],
    ['18:00', undefined, 60],
    [undefined, '19:00', 60],
  ];
  for (const [from, to, minutes] of spans) {
    it(`counts ${minutes} from ${from} to ${to}`, () => expect(minutesBetween(from, to)).to.equal(minutes));
  }
});

describe('readDates', () => {
  const dates: [text: string, dayFirst: boolean, found: string[]][] = [
    ['2030-01-31', false, ['2030-01-31']],
    ['2030-01-31, 2030-02-07', false, ['2030-01-31', '2030-02-07']],
    ['31.1.2030', false, ['2030-01-31']],
    ['3.4.2030', false, ['2030-04-03']],
    ['3/4/2030', false, ['2030-03-04']],
    ['3/4/2030', true, ['2030-04-03']],
    ['31/1/2030', false, ['2030-01-31']],
    ['1/31/2030', true, ['2030-01-31']],
    ['12 May 2030', false, ['2030-05-12']],
    ['May 12th, 2030', false, ['2030-05-12']],
    ['12 de mayo de 2030', false, ['2030-05-12']],
    ['1er août 2030', false, ['2030-08-01']],
    ['3. März 2030', false, ['2030-03-03']],
    ['2030-02-30', false, []],
    ['31.13.2030', false, []],
    ['in August', false, []],
  ];
  for (const [text, dayFirst, found] of dates) {
    it(`reads ${text}${dayFirst ? ' day first' : ''}`, () =>
      expect(readDates(text, dayFirst).dates).to.deep.equal(found));
  }

  it('knows a date that can be read in two ways', () => {
    expect(['3/4/2030', '31/1/2030', '3.4.2030', '4/4/2030'].map(isUnclearDate)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('knows a date that can only be day first', () => {
    expect(['3/4/2030', '31/1/2030', '1/31/2030'].map(isDayFirst)).to.deep.equal([false, true, false]);
  });
});
