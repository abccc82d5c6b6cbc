import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {calendarFile, type CalendarEntry} from '../../../src/model/calendar/calendar-file.js';
import type {Timing} from '../../../src/model/records.js';
import {isoTime, utc} from '../time/instants.js';
import {readCalendar, readStarts} from './read-back.js';

const now = utc('2024-03-25T12:00');

const file = (timing: Partial<Timing>, entry: Partial<CalendarEntry> = {}): string | undefined =>
  calendarFile({
    meeting: {
      id: 'feed:42',
      days: [],
      start: '19:00',
      minutes: 90,
      timeZone: 'Europe/Berlin',
      attendance: 'online',
      ...timing,
    },
    title: 'Meeting',
    now,
    ...entry,
  });

const linesOf = (text = ''): string[] => text.replaceAll('\r\n ', '').split('\r\n');

/** The lines of the events, without what every event has. */
const events = (timing: Partial<Timing>): string[] =>
  linesOf(file(timing)).filter((line) =>
    /^(DTSTART;|RRULE:.*BYDAY=\w\w$|RRULE:.*(COUNT|UNTIL|INTERVAL)|EXDATE)/.test(line),
  );

const read = (text = ''): ICAL.Event => new ICAL.Event(readCalendar(text).getFirstSubcomponent('vevent')!);

describe('calendarFile()', () => {
  it('has all that RFC 5545 asks for, line by line', () => {
    const text = file({days: [2]})!;
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const outside = text.slice(text.indexOf('BEGIN:VEVENT')).split('\r\n');
    expect(linesOf(text).slice(0, 6)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kith//kith-widgets//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
    ]);
    expect(outside.filter((line) => !line.startsWith('UID'))).to.deep.equal([
      'BEGIN:VEVENT',
      'DTSTAMP:20240325T120000Z',
      'DTSTART;TZID=Europe/Berlin:20240326T190000',
      'DURATION:PT90M',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'SUMMARY:Meeting',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps the hour on the wall through a change of clocks', () => {
    expect(readStarts(file({days: [0, 6]})!, utc('2024-04-07T00:00')).map(isoTime)).to.deep.equal([
      '2024-03-30T18:00',
      '2024-03-31T17:00',
      '2024-04-06T17:00',
    ]);
  });

  it('starts with a meeting that takes place, and calls off the later ones', () => {
    expect(events({days: [2], except: ['2024-03-26', '2024-04-09', '2024-04-10', '2020-01-07']})).to.deep.equal([
      'DTSTART;TZID=Europe/Berlin:20240402T190000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'EXDATE;TZID=Europe/Berlin:20240409T190000',
    ]);
  });

  it('keeps every second week in step with the first date', () => {
    expect(events({rule: 'FREQ=WEEKLY;INTERVAL=2', dates: ['2024-01-02']})).to.deep.equal([
      'DTSTART;TZID=Europe/Berlin:20240326T190000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    ]);
  });

  it('counts on from what is over', () => {
    expect(events({rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', dates: ['2024-03-05']})).to.include(
      'RRULE:FREQ=WEEKLY;COUNT=7;BYDAY=TU',
    );
    expect(events({rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', dates: ['2024-03-04']})).to.include(
      'RRULE:FREQ=WEEKLY;COUNT=6;BYDAY=TU',
    );
    expect(events({rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', dates: ['2024-03-26']})).to.include(
      'RRULE:FREQ=WEEKLY;COUNT=10;BYDAY=TU',
    );
  });

  it('ends in UTC, at the last start that is meant', () => {
    expect(events({rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20240409', dates: ['2024-03-26']})).to.include(
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20240409T170000Z',
    );
  });

  it('writes every date besides the rule as an event of its own', () => {
    const text = file({rule: 'FREQ=WEEKLY;BYDAY=TU', dates: ['2024-03-19', '2024-03-28', '2024-04-02', '2024-03-25']})!;
    expect(
      linesOf(text)
        .filter((line) => /^(UID|DTSTART;)/.test(line))
        .map((line) => line.replace(/^UID:\w{14}/, 'UID:id')),
    ).to.deep.equal([
      'UID:id@kith-widgets',
      'DTSTART;TZID=Europe/Berlin:20240326T190000',
      'UID:id-20240325@kith-widgets',
      'DTSTART;TZID=Europe/Berlin:20240325T190000',
      'UID:id-20240328@kith-widgets',
      'DTSTART;TZID=Europe/Berlin:20240328T190000',
    ]);
  });

  it('includes a meeting that runs', () => {
    expect(events({days: [1], start: '12:00', timeZone: 'UTC'})[0]).to.equal('DTSTART;TZID=UTC:20240325T120000');
  });

  it('has the same id for the same meeting, which does not tell its name', () => {
    const meeting = {
      id: 'clinic:grief-circle',
      days: [2],
      start: '19:00',
      minutes: 60,
      timeZone: 'UTC',
      attendance: 'online' as const,
    };
    const [one, again, other] = [
      {meeting},
      {meeting, now: now + 99_999},
      {meeting: {...meeting, id: 'clinic:grief-circlf'}},
    ].map((entry) => read(file({}, {uidDomain: 'clinic.example', ...entry})).uid);
    expect(one).to.match(/^[a-z0-9]{14}@clinic\.example$/);
    expect(again).to.equal(one);
    expect(other).not.to.equal(one);
  });

  const titles = [
    'مجموعة دعم الحزن؛ كل يوم ثلاثاء، الساعة السابعة مساءً في مركز الحي القديم',
    '👩‍👩‍👧‍👦 '.repeat(20).trim(),
    'a\\n; b, c: "d"',
    'Zeile\nzwei',
  ];
  for (const title of titles) {
    it(`gives back the title ${title.slice(0, 12)}`, () => {
      const text = file({days: [2]}, {title, location: title, description: title});
      const event = read(text);
      expect([event.summary, event.location, event.description]).to.deep.equal([title, title, title]);
      const longest = Math.max(...text!.split('\r\n').map((line) => new TextEncoder().encode(line).length));
      expect(longest).to.be.at.most(75);
    });
  }

  it('lets no text break out of its line', () => {
    const text = file(
      {days: [2]},
      {title: 'a\r\nATTENDEE:mailto:x@y', url: 'https://a.example/\r\nATTACH:b', location: 'c\u2028BEGIN:VALARM'},
    )!;
    expect(linesOf(text).filter((line) => /^(ATTENDEE|ATTACH|BEGIN:VALARM)/.test(line))).to.have.lengthOf(0);
  });

  it('adds address and reminder when asked, and only then', () => {
    const event = read(file({days: [2]}, {url: 'https://a.example/?b=1,2;c', alarmMinutes: 30}));
    expect(String(event.component.getFirstPropertyValue('url'))).to.equal('https://a.example/?b=1,2;c');
    const alarm = event.component.getFirstSubcomponent('valarm')!;
    expect(String(alarm.getFirstPropertyValue('trigger'))).to.equal('-PT30M');
    expect(file({days: [2]})).not.to.match(/URL|LOCATION|DESCRIPTION|VALARM/);
  });

  it('is nothing when no meeting is to come', () => {
    for (const timing of [
      {},
      {days: [2], status: 'paused' as const},
      {dates: ['2024-03-01']},
      {days: [2], timeZone: 'Mars/Olympus'},
    ]) {
      expect(file(timing)).to.equal(undefined);
    }
  });
});
