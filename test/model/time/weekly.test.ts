import {expect} from '@open-wc/testing';
import {dayMinutes, minuteOf, weekday} from '../../../src/model/time/days.js';
import {weekly} from '../../../src/model/time/weekly.js';
import {toEpoch} from '../../../src/model/time/to-epoch.js';
import {Chance} from './chance.js';
import {isoTime, utc} from './instants.js';
import {changes} from './random-timing.js';

/** The same, by trying one day after another. */
const searched = (zone: string, now: number, day: number, start: number, minutes: number): number => {
  for (let date = Math.floor((now - minutes) / dayMinutes) - 3; ; date++) {
    const epoch = toEpoch(zone, date * dayMinutes + start);
    if (weekday(date * dayMinutes) === day && epoch + minutes > now) return epoch;
  }
};

const next = (zone: string, now: string, day: number, start: string, minutes: number): string =>
  isoTime(weekly(zone, utc(now))(day, minuteOf(start), minutes));

// 2024-05-05 was a Sunday.
const cases: [what: string, zone: string, now: string, day: number, start: string, minutes: number, found: string][] = [
  ['later today', 'UTC', '2024-05-05T10:00', 0, '19:00', 60, '2024-05-05T19:00'],
  ['tomorrow', 'UTC', '2024-05-05T10:00', 1, '09:00', 60, '2024-05-06T09:00'],
  ['over the end of the week', 'UTC', '2024-05-04T23:00', 0, '00:30', 60, '2024-05-05T00:30'],
  ['only in a week', 'UTC', '2024-05-05T20:01', 0, '19:00', 60, '2024-05-12T19:00'],
  ['one that starts now', 'UTC', '2024-05-05T19:00', 0, '19:00', 60, '2024-05-05T19:00'],
  ['one in its last minute', 'UTC', '2024-05-05T19:59', 0, '19:00', 60, '2024-05-05T19:00'],
  ['the one after one that ends now', 'UTC', '2024-05-05T20:00', 0, '19:00', 60, '2024-05-12T19:00'],
  ['one that has run over midnight', 'UTC', '2024-05-06T00:30', 0, '23:30', 90, '2024-05-05T23:30'],
  ['one that has run over the end of the week', 'UTC', '2024-05-05T00:30', 6, '23:30', 90, '2024-05-04T23:30'],
  ['one that runs for days', 'UTC', '2024-05-07T12:00', 5, '18:00', 4 * dayMinutes, '2024-05-03T18:00'],
  ['one that runs for two weeks', 'UTC', '2024-05-07T12:00', 5, '18:00', 14 * dayMinutes, '2024-04-26T18:00'],
  ['one without duration that starts now', 'UTC', '2024-05-05T19:00', 0, '19:00', 0, '2024-05-12T19:00'],
  ['a day ahead of UTC', 'Pacific/Kiritimati', '2024-05-04T10:00', 0, '00:15', 60, '2024-05-04T10:15'],
  ['a day behind UTC', 'Etc/GMT+12', '2024-05-06T11:00', 0, '23:30', 60, '2024-05-06T11:30'],
  ['before clocks go forward', 'Europe/Berlin', '2024-03-28T00:00', 6, '19:00', 60, '2024-03-30T18:00'],
  ['after clocks go forward', 'Europe/Berlin', '2024-03-28T00:00', 0, '19:00', 60, '2024-03-31T17:00'],
  ['in the hour that is skipped', 'Europe/Berlin', '2024-03-28T00:00', 0, '02:30', 60, '2024-03-31T01:30'],
  ['running, moved out of the hour skipped', 'Europe/Berlin', '2024-03-31T02:00', 0, '02:30', 60, '2024-03-31T01:30'],
  ['in the hour that comes twice', 'Europe/Berlin', '2024-10-24T00:00', 0, '02:30', 60, '2024-10-27T00:30'],
  ['over in the second of these hours', 'Europe/Berlin', '2024-10-27T01:30', 0, '02:30', 60, '2024-11-03T01:30'],
  ['on a date that was skipped', 'Pacific/Apia', '2011-12-29T00:00', 5, '19:00', 60, '2011-12-31T05:00'],
  ['between two changes in a week', 'America/Recife', '2000-10-06T00:00', 3, '19:00', 60, '2000-10-11T21:00'],
  ['after two changes in a week', 'America/Recife', '2000-10-07T00:00', 0, '19:00', 60, '2000-10-08T21:00'],
];

describe('weekly()', () => {
  for (const [what, zone, now, day, start, minutes, found] of cases) {
    it(`finds ${what}`, () => expect(next(zone, now, day, start, minutes)).to.equal(found));
  }

  it('finds what a search day by day finds, around changes of clocks', () => {
    const chance = new Chance(5);
    const days = [
      ...changes,
      ['Pacific/Apia', '2011-12-30'],
      ['America/Recife', '2000-10-10'],
      ['Asia/Gaza', '2011-08-05'],
    ] as const;
    for (let n = 0; n < 20_000; n++) {
      const [zone, date] = chance.pick(days);
      const now = utc(`${date}T00:00`) + chance.between(-12 * dayMinutes, 12 * dayMinutes);
      const minutes = chance.once(20) ? chance.between(0, 20_160) : chance.between(0, 300);
      const meeting = [chance.between(0, 6), chance.between(0, 1439), minutes] as const;
      const found = weekly(zone, now)(...meeting);
      expect(isoTime(found), `${zone} ${isoTime(now)} ${meeting.join()}`).to.equal(
        isoTime(searched(zone, now, ...meeting)),
      );
    }
  }).timeout(120_000);

  it('is not a number in a zone that nobody knows', () => {
    expect(weekly('Mars/Olympus', 0)(1, 0, 60)).to.satisfy(Number.isNaN);
  });
});
