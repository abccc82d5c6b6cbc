import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {only, problemsOf, readChecked} from './read-checked.js';
import {calendar, event, weekly} from './samples/calendars.js';

const one = async (lines: string, header: string[] = []): Promise<ReturnType<typeof only> & {problems: string[]}> => {
  const feed = await readChecked(calendar([event(lines)], header));
  return {...only(feed), problems: problemsOf(feed)};
};

describe('iCalendar feed', () => {
  it('reads an event as a community calendar has it', async () => {
    const feed = await readChecked(calendar([weekly], ['X-WR-CALNAME:Our groups']));
    const {group, meeting} = only(feed);
    expect([problemsOf(feed), feed.source]).to.deep.equal([[], {id: 'feed', name: 'Our groups'}]);
    expect(group).to.deep.include({
      id: 'feed:weekly@example.org',
      name: 'Grief circle, Tuesdays',
      description: 'Tea first.\nThen we talk; or not. All welcome',
      topics: ['Grief', 'Loss'],
      contacts: [{name: 'Ana Ruiz', email: 'ana@example.org'}],
      facilitators: [{name: 'Jo Host', credentials: []}],
      url: 'https://example.org/grief',
      updated: '2024-02-03T04:05:06Z',
    });
    expect(meeting).to.deep.equal({
      id: 'feed:weekly@example.org',
      days: [2],
      start: '18:30',
      minutes: 90,
      timeZone: 'Europe/Madrid',
      rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=40',
      dates: ['2024-01-09', '2024-01-11'],
      except: ['2024-01-16', '2024-01-23'],
      attendance: 'inPerson',
      place: {name: 'Library', address: '1 High Street, Leeds', latitude: 53.8, longitude: -1.55, regions: []},
    });
  });

  it('names no attendee who does not lead', async () => {
    expect(JSON.stringify(await readChecked(calendar([weekly])))).not.to.contain('member');
  });

  const meetings: [what: string, lines: string, meeting: Partial<Meeting>, header?: string[]][] = [
    [
      'a single event',
      'DTEND;TZID=Europe/Madrid:20240109T193000',
      {days: [], dates: ['2024-01-09'], start: '18:00', minutes: 90},
    ],
    ['a duration', 'DURATION:PT1H30M', {minutes: 90}],
    ['an event without an end', 'CLASS:PUBLIC', {minutes: 60}],
    [
      'an end past midnight',
      'DTSTART;TZID=Europe/Madrid:20240109T230000\nDTEND;TZID=Europe/Madrid:20240110T010000',
      {minutes: 120},
    ],
    [
      'every second week',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      {rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', days: [2]},
    ],
    ['a rule without weekdays', 'RRULE:FREQ=WEEKLY', {rule: 'FREQ=WEEKLY', days: [2]}],
    ['the second Tuesday', 'RRULE:FREQ=MONTHLY;BYDAY=2TU', {rule: 'FREQ=MONTHLY;BYDAY=2TU', days: [2]}],
    ['a day of the month', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=9', {rule: 'FREQ=MONTHLY;BYMONTHDAY=9', days: []}],
    ['a folded rule', 'RRULE:FREQ=WEEKLY;BYD\n AY=TU,TH', {rule: 'FREQ=WEEKLY;BYDAY=TU,TH', days: [2, 4]}],
    [
      'a zone in the words of Windows',
      'DTSTART;TZID=W. Europe Standard Time:20240109T180000',
      {timeZone: 'Europe/Berlin'},
    ],
    [
      'a zone with a path',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Rome:20240109T180000',
      {timeZone: 'Europe/Rome'},
    ],
    ['a floating time', 'DTSTART:20240109T180000', {timeZone: 'Europe/Madrid', start: '18:00'}],
    [
      'a floating time in the zone of its calendar',
      'DTSTART:20240109T180000',
      {timeZone: 'Asia/Tokyo'},
      ['X-WR-TIMEZONE:Asia/Tokyo'],
    ],
    [
      'a time in UTC, on the clock of its calendar',
      'DTSTART:20240109T230000Z',
      {timeZone: 'Asia/Tokyo', start: '08:00', dates: ['2024-01-10']},
      ['X-WR-TIMEZONE:Asia/Tokyo'],
    ],
    [
      'a recurring time in UTC, as it recurs',
      'DTSTART:20240109T230000Z\nRRULE:FREQ=WEEKLY',
      {timeZone: 'UTC', start: '23:00'},
      ['X-WR-TIMEZONE:Asia/Tokyo'],
    ],
    [
      'a whole day',
      'DTSTART;VALUE=DATE:20240109\nDTEND;VALUE=DATE:20240110',
      {start: undefined, minutes: 1_440, dates: ['2024-01-09']},
    ],
    ['a cancelled event', 'STATUS:CANCELLED', {status: 'cancelled'}],
    [
      'a link as the place',
      'LOCATION:https://zoom.us/j/1',
      {attendance: 'online', online: {url: 'https://zoom.us/j/1'}, place: undefined},
    ],
    [
      'a link in the description',
      'LOCATION:Library\nDESCRIPTION:Join https://meet.google.com/abc-def.',
      {attendance: 'hybrid', online: {url: 'https://meet.google.com/abc-def'}},
    ],
    ['only an address', 'LOCATION:1 High Street', {place: {address: '1 High Street', regions: []}}],
  ];
  for (const [what, lines, meeting, header] of meetings) {
    it(`reads ${what}`, async () => {
      const found = await one(lines, header);
      for (const [field, value] of Object.entries(meeting))
        expect(found.meeting[field as keyof Meeting], field).to.deep.equal(value);
    });
  }
});

describe('iCalendar feed: changed instances', () => {
  const change = (lines: string): string =>
    `UID:weekly@example.org\nRECURRENCE-ID;TZID=Europe/Madrid:20240130T183000\nSUMMARY:Grief circle\nLOCATION:Library\\, 1 High Street\\, Leeds\n${lines}`;
  const changed = async (lines: string): Promise<Meeting[]> =>
    only(await readChecked(calendar([weekly, change(lines)]))).group.meetings;

  it('takes a cancelled one off its date', async () => {
    const [meeting, ...others] = await changed('DTSTART;TZID=Europe/Madrid:20240130T183000\nSTATUS:CANCELLED');
    expect(meeting?.except).to.deep.equal(['2024-01-16', '2024-01-23', '2024-01-30']);
    expect(others).to.deep.equal([]);
  });

  it('moves one to another date', async () => {
    const [meeting, ...others] = await changed(
      'DTSTART;TZID=Europe/Madrid:20240131T183000\nDTEND;TZID=Europe/Madrid:20240131T200000',
    );
    expect(meeting?.except).to.include('2024-01-30');
    expect(meeting?.dates).to.deep.equal(['2024-01-09', '2024-01-11', '2024-01-31']);
    expect(others).to.deep.equal([]);
  });

  it('makes a meeting of one at another time', async () => {
    const [, other] = await changed(
      'DTSTART;TZID=Europe/Madrid:20240130T200000\nDTEND;TZID=Europe/Madrid:20240130T210000',
    );
    expect(other).to.deep.include({
      id: 'feed:weekly@example.org.20240130',
      start: '20:00',
      dates: ['2024-01-30'],
      days: [],
    });
  });

  it('lists one whose series is missing', async () => {
    const {meeting} = only(await readChecked(calendar([change('DTSTART;TZID=Europe/Madrid:20240131T183000')])));
    expect(meeting.dates).to.deep.equal(['2024-01-31']);
  });
});

describe('iCalendar feed: dirt', () => {
  const problems: [what: string, lines: string, problems: string[]][] = [
    ['a zone that does not exist', 'DTSTART;TZID=Middle Earth:20240109T180000', ['event 1 unknown-zone TZID']],
    ['no start', 'DTSTART:soon', ['event 1 unknown-date DTSTART']],
    ['no name', 'SUMMARY:', ['event 1 no-name SUMMARY']],
    ['an unsafe link', 'URL:javascript:alert(1)', ['event 1 unsafe-link URL']],
    ['a line that is none', 'this is no property', []],
    ['a broken alarm', 'BEGIN:VALARM\nTRIGGER\nEND:VALARM', []],
  ];
  for (const [what, lines, expected] of problems) {
    it(`lists an event with ${what}`, async () => expect((await one(lines)).problems).to.deep.equal(expected));
  }

  it('does not show what is private, and says so', async () => {
    const feed = await readChecked(calendar([event('CLASS:PRIVATE\nUID:p'), event('UID:b')]));
    expect([feed.groups.length, problemsOf(feed)]).to.deep.equal([1, ['event 1 private CLASS']]);
  });

  it('keeps both events of a repeated UID', async () => {
    const feed = await readChecked(calendar([event('SUMMARY:A'), event('SUMMARY:B')]));
    expect(feed.groups.map(({name}) => name)).to.deep.equal(['A', 'B']);
    expect(problemsOf(feed)).to.deep.equal(['event 1 repeated-id', 'event 2 repeated-id']);
  });

  it('loses only the event that is broken', async () => {
    const text = calendar([event('UID:a'), event('UID:b'), event('UID:c')]);
    const feed = await readChecked(
      text.replace(
        'BEGIN:VEVENT\r\nSUMMARY:Kestrel\r\nDTSTART;TZID=Europe/Madrid:20240109T180000\r\nUID:b',
        'BEGN\r\nSUMMARY:Kestrel\r\nUID:b',
      ),
    );
    expect(feed.groups.map(({id}) => id)).to.deep.equal(['feed:a', 'feed:c']);
    expect(problemsOf(feed)).to.deep.equal(['after event 1 broken-event']);
  });

  it('lists what came before the feed broke off, and says so', async () => {
    const feed = await readChecked(calendar([event('UID:a'), event('UID:b')]).slice(0, -35));
    expect(feed.groups).to.have.length(2);
    expect(problemsOf(feed)).to.deep.equal(['event 2 cut-off END']);
  });

  it('says that a calendar without events is empty', async () => {
    expect(problemsOf(await readChecked(calendar([])))).to.deep.equal(['feed empty-feed']);
  });
});
