import {expect} from '@open-wc/testing';
import {Temporal} from 'temporal-polyfill';
import {isZone, offsetAt, toLocal} from '../../../src/model/time/zone.js';
import {toEpoch} from '../../../src/model/time/to-epoch.js';
import {Chance} from './chance.js';
import {isoTime, utc} from './instants.js';

describe('isZone()', () => {
  it('knows names from names', () => {
    for (const name of ['Europe/Madrid', 'UTC', 'Etc/GMT+12', 'Pacific/Kiritimati'])
      expect(isZone(name), name).to.equal(true);
    for (const name of ['', 'Mars/Olympus', 'EST5', '<b>', 'Europe/Madrid '])
      expect(isZone(name), name).to.equal(false);
  });
});

describe('offsetAt()', () => {
  const offsets: [zone: string, at: string, offset: number][] = [
    ['UTC', '2024-01-01T00:00', 0],
    ['Europe/Berlin', '2024-03-31T00:59', 60],
    ['Europe/Berlin', '2024-03-31T01:00', 120],
    ['Europe/Berlin', '2024-10-27T00:59', 120],
    ['Europe/Berlin', '2024-10-27T01:00', 60],
    ['Europe/Dublin', '2024-01-01T00:00', 0],
    ['Europe/Dublin', '2024-07-01T00:00', 60],
    ['Australia/Lord_Howe', '2024-01-01T00:00', 660],
    ['Australia/Lord_Howe', '2024-07-01T00:00', 630],
    ['Asia/Kathmandu', '1980-01-01T00:00', 330],
    ['Asia/Kathmandu', '2024-01-01T00:00', 345],
    ['Africa/Casablanca', '2024-03-20T00:00', 0],
    ['Africa/Casablanca', '2024-05-01T00:00', 60],
    ['America/St_Johns', '2024-01-01T00:00', -210],
    ['Pacific/Apia', '2011-12-30T09:59', -600],
    ['Pacific/Apia', '2011-12-30T10:00', 840],
    ['Etc/GMT+12', '2024-01-01T00:00', -720],
    ['Pacific/Kiritimati', '2024-01-01T00:00', 840],
    ['America/Recife', '2000-10-08T02:59', -180],
    ['America/Recife', '2000-10-10T00:00', -120],
    ['America/Recife', '2000-10-16T00:00', -180],
  ];
  for (const [zone, at, offset] of offsets) {
    it(`is ${offset} minutes in ${zone} at ${at}`, () => expect(offsetAt(zone, utc(at))).to.equal(offset));
  }

  it('rounds offsets that have seconds', () => {
    expect(offsetAt('Africa/Monrovia', utc('1971-06-01T00:00'))).to.be.within(-45, -44);
  });

  it('agrees with Temporal in every zone at random instants', () => {
    const chance = new Chance(7);
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const at = chance.between(utc('1973-01-01T00:00'), utc('2024-01-01T00:00'));
      const {offsetNanoseconds} = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(zone);
      expect(offsetAt(zone, at), `${zone} ${isoTime(at)}`).to.equal(offsetNanoseconds / 60e9);
    }
  });

  it('is not a number in a zone that nobody knows', () => {
    expect(offsetAt('Mars/Olympus', 0)).to.satisfy(Number.isNaN);
    expect(toLocal('Mars/Olympus', 0)).to.satisfy(Number.isNaN);
    expect(toEpoch('Mars/Olympus', 0)).to.satisfy(Number.isNaN);
  });
});

describe('toEpoch()', () => {
  const times: [what: string, zone: string, local: string, shown: string, epoch: string][] = [
    ['plain time', 'Asia/Kathmandu', '2024-05-05T19:00', '2024-05-05T19:00', '2024-05-05T13:15'],
    ['gap', 'Europe/Berlin', '2024-03-31T02:30', '2024-03-31T03:30', '2024-03-31T01:30'],
    ['first minute of a gap', 'Europe/Berlin', '2024-03-31T02:00', '2024-03-31T03:00', '2024-03-31T01:00'],
    ['minute after a gap', 'Europe/Berlin', '2024-03-31T03:00', '2024-03-31T03:00', '2024-03-31T01:00'],
    ['overlap', 'Europe/Berlin', '2024-10-27T02:30', '2024-10-27T02:30', '2024-10-27T00:30'],
    ['minute after an overlap', 'Europe/Berlin', '2024-10-27T03:00', '2024-10-27T03:00', '2024-10-27T02:00'],
    ['gap of half an hour', 'Australia/Lord_Howe', '2024-10-06T02:15', '2024-10-06T02:45', '2024-10-05T15:45'],
    ['overlap of half an hour', 'Australia/Lord_Howe', '2024-04-07T01:45', '2024-04-07T01:45', '2024-04-06T14:45'],
    ['gap at midnight', 'America/Santiago', '2024-09-08T00:15', '2024-09-08T01:15', '2024-09-08T04:15'],
    ['a whole day skipped', 'Pacific/Apia', '2011-12-30T19:00', '2011-12-31T19:00', '2011-12-31T05:00'],
    ['day before one skipped', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-29T23:59', '2011-12-30T09:59'],
    ['day after one skipped', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-31T00:00', '2011-12-30T10:00'],
    ['negative summer time', 'Africa/Casablanca', '2024-04-14T02:30', '2024-04-14T03:30', '2024-04-14T02:30'],
  ];
  for (const [what, zone, local, shown, epoch] of times) {
    it(`reads a ${what} in ${zone}`, () => {
      expect(isoTime(toEpoch(zone, utc(local)))).to.equal(epoch);
      expect(isoTime(toLocal(zone, utc(epoch)))).to.equal(shown);
    });
  }

  it('agrees with Temporal around changes of clocks', () => {
    const chance = new Chance(11);
    const days = [
      ['America/New_York', '2024-03-10'],
      ['America/New_York', '2024-11-03'],
      ['Australia/Lord_Howe', '2024-04-07'],
      ['Africa/Casablanca', '2024-03-10'],
      ['Pacific/Apia', '2011-12-30'],
      ['America/Recife', '2000-10-08'],
    ] as const;
    for (let n = 0; n < 2_000; n++) {
      const [zone, day] = chance.pick(days);
      const local = utc(`${day}T00:00`) + chance.between(-2_000, 3_500);
      const {epochMilliseconds} = Temporal.PlainDateTime.from(isoTime(local)).toZonedDateTime(zone);
      expect(toEpoch(zone, local), `${zone} ${isoTime(local)}`).to.equal(epochMilliseconds / 60_000);
    }
  });
});
