import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {zoneLines} from '../../../src/model/calendar/zone-lines.js';
import {dayMinutes} from '../../../src/model/time/days.js';
import {offsetAt, toLocal} from '../../../src/model/time/zone.js';
import {isoTime, utc} from '../time/instants.js';

const rules = (zone: string, first: string): string[] =>
  zoneLines(zone, utc(first)).filter((line) => line.startsWith('RRULE'));

/** The offset that another library reads in the file for a time on the wall, in minutes. */
const readOffset = (lines: string[]): ((local: number) => number) => {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
  return (local) => zone.utcOffset(ICAL.Time.fromJSDate(new Date(local * 60_000), true)) / 60;
};

/** True when the wall shows this time once: calendars differ about times that come twice. */
const isPlain = (zone: string, at: number): boolean => offsetAt(zone, at - 61) === offsetAt(zone, at + 61);

describe('zoneLines()', () => {
  const zones = [
    'UTC',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'Europe/Dublin',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Jerusalem',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
    'America/Sao_Paulo',
    'Europe/Istanbul',
  ];
  for (const zone of zones) {
    it(`tells the offsets of ${zone}`, () => {
      for (const first of [utc('2014-06-01T00:00'), utc('2021-01-10T00:00')]) {
        const read = readOffset(zoneLines(zone, first));
        for (let at = first; at < first + 3 * 365 * dayMinutes; at += 7 * 60) {
          if (isPlain(zone, at)) expect(read(toLocal(zone, at)), isoTime(at)).to.equal(offsetAt(zone, at));
        }
      }
    });
  }

  it('says yearly rules where there are such', () => {
    expect(rules('Europe/Berlin', '2021-01-10T00:00')).to.have.members([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(rules('America/New_York', '2021-01-10T00:00')).to.have.members([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  it('gives no rule to changes that follow none', () => {
    expect(rules('Africa/Casablanca', '2021-01-10T00:00')).to.have.lengthOf(0);
    expect(rules('America/Sao_Paulo', '2014-06-01T00:00')).to.have.lengthOf(0);
  });

  it('needs one line of offsets where clocks do not change', () => {
    expect(zoneLines('Asia/Kolkata', utc('2021-01-10T00:00')).slice(3, 6)).to.deep.equal([
      'DTSTART:20191212T053000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
    ]);
  });

  it('tells the negative summer time of Dublin and the half hour of Lord Howe', () => {
    expect(zoneLines('Europe/Dublin', utc('2021-01-10T00:00'))).to.include.members([
      'TZOFFSETTO:+0000',
      'TZOFFSETTO:+0100',
    ]);
    expect(zoneLines('Australia/Lord_Howe', utc('2021-01-10T00:00'))).to.include.members([
      'TZOFFSETTO:+1030',
      'TZOFFSETTO:+1100',
    ]);
  });
});
