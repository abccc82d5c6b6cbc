import {expect} from '@open-wc/testing';
import type {Timing} from '../../../src/model/records.js';
import {nextOccurrence, occurrences} from '../../../src/model/time/occurrences.js';
import {isoTime, utc} from './instants.js';

const meeting = (timing: Partial<Timing>): Timing => ({
  days: [],
  start: '19:00',
  minutes: 60,
  timeZone: 'UTC',
  attendance: 'online',
  ...timing,
});

const listed = (timing: Partial<Timing>, from: string, to: string, limit?: number): string[] =>
  occurrences(meeting(timing), utc(from), utc(to), limit).map(
    ({start, cancelled}) => isoTime(start) + (cancelled ? ' cancelled' : ''),
  );

const next = (timing: Partial<Timing>, now: string): string | undefined => {
  const found = nextOccurrence(meeting(timing), utc(now));
  return found && isoTime(found.start);
};

// 2024-05-07 is a Tuesday.
describe('occurrences()', () => {
  it('lists weekly meetings', () => {
    expect(listed({days: [2, 4]}, '2024-05-07T00:00', '2024-05-15T00:00')).to.deep.equal([
      '2024-05-07T19:00',
      '2024-05-09T19:00',
      '2024-05-14T19:00',
    ]);
  });

  it('begins with one that runs and ends before one that starts at the end', () => {
    expect(listed({days: [2]}, '2024-05-07T19:59', '2024-05-14T19:00')).to.deep.equal(['2024-05-07T19:00']);
    expect(listed({days: [2]}, '2024-05-07T20:00', '2024-05-14T19:01')).to.deep.equal(['2024-05-14T19:00']);
  });

  it('lists dates alone as the only ones, whatever the days say', () => {
    expect(
      listed({days: [2], dates: ['2024-05-09', '2024-05-08', '2024-05-08']}, '2024-05-01T00:00', '2024-06-01T00:00'),
    ).to.deep.equal(['2024-05-08T19:00', '2024-05-09T19:00']);
  });

  it('counts a rule from the earliest date and adds the other dates', () => {
    const timing = {rule: 'FREQ=WEEKLY;INTERVAL=2', dates: ['2024-05-08', '2024-04-23']};
    expect(listed(timing, '2024-05-01T00:00', '2024-05-22T00:00')).to.deep.equal([
      '2024-05-07T19:00',
      '2024-05-08T19:00',
      '2024-05-21T19:00',
    ]);
  });

  it('lists a date that the rule names too once', () => {
    expect(
      listed({rule: 'FREQ=DAILY;COUNT=2', dates: ['2024-05-07', '2024-05-08']}, '2024-05-01T00:00', '2024-06-01T00:00'),
    ).to.deep.equal(['2024-05-07T19:00', '2024-05-08T19:00']);
  });

  it('reads a weekly rule without days by the days of the meeting', () => {
    expect(next({days: [2], rule: 'FREQ=WEEKLY'}, '2024-05-08T00:00')).to.equal('2024-05-14T19:00');
  });

  it('needs no date where the rule tells all', () => {
    expect(next({rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU'}, '2024-05-15T00:00')).to.equal('2024-05-28T19:00');
  });

  const untils: [until: string, last: string][] = [
    ['20240508', '2024-05-08T17:00'],
    ['20240508T190000', '2024-05-08T17:00'],
    ['20240508T185900', '2024-05-07T17:00'],
    ['20240508T170000Z', '2024-05-08T17:00'],
    ['20240508T165900Z', '2024-05-07T17:00'],
  ];
  for (const [until, last] of untils) {
    it(`ends at ${until}`, () => {
      const timing = {rule: `FREQ=DAILY;UNTIL=${until}`, dates: ['2024-05-01'], timeZone: 'Europe/Berlin'};
      expect(listed(timing, '2024-05-01T00:00', '2024-06-01T00:00').at(-1)).to.equal(last);
    });
  }

  it('keeps dates that come after the end of the rule', () => {
    const timing = {rule: 'FREQ=DAILY;UNTIL=20240502', dates: ['2024-05-01', '2024-05-09']};
    expect(listed(timing, '2024-05-02T00:00', '2024-06-01T00:00')).to.deep.equal([
      '2024-05-02T19:00',
      '2024-05-09T19:00',
    ]);
  });

  it('names what is called off, and when it comes next', () => {
    const timing = meeting({days: [2], except: ['2024-05-07', '2024-05-14', '2024-05-08']});
    expect(occurrences(timing, utc('2024-05-07T00:00'), utc('2024-05-08T00:00'))).to.deep.equal([
      {start: utc('2024-05-07T19:00'), end: utc('2024-05-07T20:00'), cancelled: true, next: utc('2024-05-21T19:00')},
    ]);
  });

  it('stops at the limit', () => {
    expect(listed({days: [2]}, '2024-05-07T00:00', '2099-05-14T00:00', 2)).to.deep.equal([
      '2024-05-07T19:00',
      '2024-05-14T19:00',
    ]);
    expect(listed({days: [2]}, '2024-05-07T00:00', '2024-06-14T00:00', 0)).to.have.lengthOf(0);
  });

  it('moves forward what falls into a skipped hour, and keeps the hour before and after', () => {
    const timing = {days: [6, 0, 1], start: '02:30', timeZone: 'Europe/Berlin'};
    expect(listed(timing, '2024-03-29T00:00', '2024-04-03T00:00')).to.deep.equal([
      '2024-03-30T01:30',
      '2024-03-31T01:30',
      '2024-04-01T00:30',
    ]);
  });

  it('lists one instant once where a zone skipped a day', () => {
    const timing = {rule: 'FREQ=DAILY', timeZone: 'Pacific/Apia'};
    expect(listed(timing, '2011-12-29T00:00', '2012-01-01T12:00')).to.deep.equal([
      '2011-12-29T05:00',
      '2011-12-30T05:00',
      '2011-12-31T05:00',
      '2012-01-01T05:00',
    ]);
  });

  it('leaves out dates that are in no calendar', () => {
    expect(
      listed({dates: ['2024-02-30', '2024-13-01', '2024-03-02']}, '2024-01-01T00:00', '2025-06-01T00:00'),
    ).to.deep.equal(['2024-03-02T19:00']);
  });
});

describe('nextOccurrence()', () => {
  it('tells start and end of the one that runs', () => {
    expect(nextOccurrence(meeting({days: [2], start: '23:30'}), utc('2024-05-08T00:15'))).to.deep.equal({
      start: utc('2024-05-07T23:30'),
      end: utc('2024-05-08T00:30'),
      cancelled: false,
    });
  });

  it('tells that the next is called off and no other comes', () => {
    const timing = meeting({dates: ['2024-05-07'], except: ['2024-05-07']});
    expect(nextOccurrence(timing, utc('2024-05-01T00:00'))).to.deep.equal({
      start: utc('2024-05-07T19:00'),
      end: utc('2024-05-07T20:00'),
      cancelled: true,
    });
  });

  it('finds a day that comes once in eight years', () => {
    expect(next({rule: 'FREQ=YEARLY', dates: ['1892-02-29'], start: '10:00'}, '1896-03-01T00:00')).to.equal(
      '1904-02-29T10:00',
    );
  });

  const none: [what: string, timing: Partial<Timing>][] = [
    ['a meeting by appointment', {}],
    ['an unknown start', {days: [2], start: undefined}],
    ['a paused meeting', {days: [2], status: 'paused'}],
    ['a cancelled meeting', {days: [2], status: 'cancelled'}],
    ['an unknown zone', {days: [2], timeZone: 'Mars/Olympus'}],
    ['dates that are over', {dates: ['2024-05-01']}],
    ['a rule that is over', {rule: 'FREQ=DAILY;COUNT=3', dates: ['2024-05-01']}],
    ['a rule that never comes', {rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'}],
    ['a rule that is not understood', {days: [2], rule: 'FREQ=HOURLY'}],
    ['every second week of nobody knows which', {days: [2], rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'}],
  ];
  for (const [what, timing] of none) {
    it(`finds nothing for ${what}`, () => expect(next(timing, '2024-05-05T00:00')).to.equal(undefined));
  }

  it('keeps the dates of a rule that is not understood', () => {
    expect(next({rule: 'FREQ=HOURLY', dates: ['2024-05-09']}, '2024-05-05T00:00')).to.equal('2024-05-09T19:00');
  });
});
