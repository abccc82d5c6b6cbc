import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {agenda} from '../../../src/model/listing/agenda.js';
import {timetable} from '../../../src/model/listing/timetable.js';
import {recordsOf} from '../../../src/model/records-of.js';
import {upcoming} from '../../../src/model/time/upcoming.js';
import {group, meeting} from '../../support/groups.js';
import {idsIn, listingOf, viewpoint} from './listing-of.js';

const {now} = viewpoint;
const utc = (id: string, more: Partial<Meeting> = {}) => meeting({id, timeZone: 'UTC', ...more});
const agendaOf = (meetings: Meeting[]) => {
  const records = recordsOf([group('All', {meetings})]);
  return agenda(timetable(records), now, (record) => records.timing(record), upcoming);
};
const idsOf = (meetings: Meeting[]) => idsIn(listingOf([group('All', {meetings})]), {});

describe('an agenda', () => {
  it('lists what is on now, then what comes', () => {
    expect(
      idsOf([utc('later', {start: '20:00'}), utc('now', {start: '18:00'}), utc('over', {start: '17:30'})]),
    ).to.deep.equal(['now', 'later', 'over']);
  });

  it('has one entry for each weekday of a weekly meeting', () => {
    expect(idsOf([utc('often', {days: [1, 3, 5]}), utc('once')])).to.deep.equal(['once', 'often', 'often', 'often']);
  });

  it('ends with those by appointment, and after them the paused', () => {
    const meetings = [
      utc('paused', {status: 'paused'}),
      utc('appointment', {days: [], start: undefined}),
      utc('ended', {status: 'cancelled'}),
      utc('weekly', {days: [1]}),
    ];
    expect(idsOf(meetings)).to.deep.equal(['weekly', 'appointment', 'paused', 'ended']);
  });

  it('keeps a weekday whose hour is not known by appointment', () => {
    expect(idsOf([utc('sometime', {start: undefined}), utc('weekly')])).to.deep.equal(['weekly', 'sometime']);
  });

  it('lists a rule by the days of the coming week', () => {
    const daily = agendaOf([utc('daily', {rule: 'FREQ=DAILY', start: '09:00'})]);
    expect(daily.order).to.have.length(7);
  });

  it('lists the next instance of a rule that skips the coming week', () => {
    const {start} = agendaOf([utc('monthly', {rule: 'FREQ=MONTHLY;BYDAY=1MO', start: '10:00'})]);
    expect(Array.from(start)).to.deep.equal([Date.UTC(2026, 3, 6, 10) / 60_000]);
  });

  it('lists dates one by one, and leaves past ones out', () => {
    const {start} = agendaOf([
      utc('dates', {days: [], dates: ['2026-03-01', '2026-03-12', '2026-03-13'], start: '10:00'}),
    ]);
    expect(Array.from(start, (at) => new Date(at * 60_000).getUTCDate())).to.deep.equal([12, 13]);
  });

  it('says of a cancelled date when it meets next', () => {
    const {special} = agendaOf([utc('off', {except: ['2026-03-10']})]);
    const [first] = [...special.values()];
    expect(first).to.include({cancelled: true, next: Date.UTC(2026, 2, 17, 19) / 60_000});
  });

  it('puts a meeting without any date to come among those by appointment', () => {
    expect(idsOf([utc('gone', {days: [], dates: ['2020-01-01']}), utc('weekly')])).to.deep.equal(['weekly', 'gone']);
  });

  it('loses no meeting whose rule nobody understands', () => {
    expect(idsOf([utc('odd', {rule: 'FREQ=SOMETIMES'}), utc('weekly')])).to.deep.equal(['weekly', 'odd']);
  });

  it('is made anew when time has passed', () => {
    const listing = listingOf([group('All', {meetings: [utc('a', {start: '18:00'}), utc('b', {start: '20:00'})]})]);
    const later = {now: now + 60};
    expect([idsIn(listing, {}), idsIn(listing, {}, later)]).to.deep.equal([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });
});
