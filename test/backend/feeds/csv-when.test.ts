import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {row} from './one-row.js';
import {readChecked} from './read-checked.js';

describe('CSV feed: when', () => {
  const meetings: [what: string, cells: Record<string, string>, meeting: Partial<Meeting>, problems?: string[]][] = [
    ['several days', {Day: 'Mon, Wed'}, {days: [1, 3], start: '18:00'}],
    ['times of other languages', {Day: 'jeudi', Time: '18h30'}, {days: [4], start: '18:30'}],
    ['German times', {Day: 'Mittwoch', Time: '18.30 Uhr'}, {days: [3], start: '18:30'}],
    ['a span in the time column', {Time: '7-8:30pm'}, {start: '19:00', minutes: 90}],
    ['an end', {End: '7:30 PM'}, {minutes: 90}],
    ['a duration in hours', {Duration: '1.5 h'}, {minutes: 90}],
    ['a duration in minutes', {Duration: '45'}, {minutes: 45}],
    ['a rule in the day column', {Day: '2nd Tuesday'}, {days: [2], rule: 'FREQ=MONTHLY;BYDAY=2TU', start: '18:00'}],
    [
      'every other week from a first date',
      {Day: '', Schedule: 'every other Wednesday 7pm', 'First date': '2030-01-09', Time: ''},
      {days: [3], rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', dates: ['2030-01-09'], start: '19:00'},
    ],
    [
      'every other week without a first date',
      {Day: '', Schedule: 'every other Wednesday 7pm', Time: ''},
      {days: [3], start: '19:00', note: 'every other Wednesday 7pm'},
      ['row 2 no-first-date schedule'],
    ],
    [
      'words it does not understand',
      {Day: '', Schedule: 'Tuesdays 7pm except August', Time: ''},
      {days: [2], start: '19:00', note: 'Tuesdays 7pm except August'},
      ['row 2 unclear-schedule schedule'],
    ],
    [
      'no schedule at all',
      {Day: 'by arrangement', Time: ''},
      {days: [], note: 'by arrangement'},
      ['row 2 unknown-day day', 'row 2 no-time time'],
    ],
    ['an empty day and time', {Day: '', Time: ''}, {days: []}, ['row 2 no-day day', 'row 2 no-time time']],
    ['a time that is none', {Time: 'after work'}, {days: [1], note: 'after work'}, ['row 2 unknown-time time']],
    ['single dates', {Day: '', Dates: '2030-01-09; 2030-02-13'}, {days: [], dates: ['2030-01-09', '2030-02-13']}],
    [
      'cancelled dates',
      {'Cancelled dates': '24 Dec 2030, 31 Dec 2030'},
      {days: [1], except: ['2030-12-24', '2030-12-31']},
    ],
    [
      'a date that can be read in two ways',
      {'Cancelled dates': '3/4/2030'},
      {except: ['2030-03-04']},
      ['row 2 unclear-date cancelled'],
    ],
    ['a date without a year', {'Cancelled dates': 'Christmas'}, {note: 'Christmas'}, ['row 2 unknown-date cancelled']],
    ['an own zone', {Timezone: 'Asia/Tokyo'}, {timeZone: 'Asia/Tokyo'}],
    ['a zone that does not exist', {Timezone: 'CEST+1'}, {timeZone: 'Europe/Madrid'}, ['row 2 unknown-zone zone']],
    ['a status', {Status: 'on hold'}, {status: 'paused'}],
    ['a status nobody knows', {Status: 'sleepy'}, {note: 'sleepy'}, ['row 2 unknown-status status']],
  ];
  for (const [what, cells, meeting, problems = []] of meetings) {
    it(`reads ${what}`, async () => {
      const found = await row(cells);
      expect(found.meeting).to.deep.include(meeting);
      expect(found.problems).to.deep.equal(problems);
    });
  }

  it('makes a meeting of each schedule of a cell', async () => {
    const {group} = await row({Day: '', Time: '', Schedule: 'Mon 7pm; Thu 8pm'});
    expect(group.meetings.map(({days, start, id}) => [days, start, id.endsWith('.2')])).to.deep.equal([
      [[1], '19:00', false],
      [[4], '20:00', true],
    ]);
  });

  it('reads dates day first in a sheet that does so elsewhere', async () => {
    const feed = await readChecked('Name,Date\nA,3/4/2030\nB,31/1/2030\n');
    expect(feed.groups.map((group) => group.meetings[0]?.dates)).to.deep.equal([['2030-04-03'], ['2030-01-31']]);
  });
});
