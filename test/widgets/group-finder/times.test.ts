import {expect} from '@open-wc/testing';
import {timeText, zoneName} from '../../../src/i18n/formats.js';
import type {Meeting} from '../../../src/model/group.js';
import {toEpoch} from '../../../src/model/time/to-epoch.js';
import {hasPart, openDetails, part, rowOf, showFinder, textOf} from '../../support/finder.js';
import {elsewhere, group, here, meeting, now} from '../../support/groups.js';

const minute = 60_000;
const one = (more: Partial<Meeting>) => showFinder({groups: [group('Circle', {meetings: [meeting(more)]})]});
// Without the day it stands under.
const rowFor = async (more: Partial<Meeting>): Promise<string> => {
  const row = rowOf(await one(more), 'Circle');
  return textOf(row)
    .slice(textOf(row.querySelector('[part=heading]')!).length)
    .trim();
};
const timeFor = async (more: Partial<Meeting>): Promise<string> => textOf(part(await one(more), 'time'));
const wednesdayEight = toEpoch(elsewhere, Date.UTC(2026, 2, 11, 20) / minute) * minute;

describe('<kith-group-finder> times', () => {
  it('shows the hour on the visitor’s clock', async () => {
    expect(await timeFor({})).to.equal('19:00');
  });

  it('shows another zone’s meeting at the visitor’s hour, with the group’s own beside it', async () => {
    const finder = await one({days: [3], start: '20:00', timeZone: elsewhere});
    expect(textOf(part(finder, 'time'))).to.equal(timeText('en-GB', wednesdayEight, here));
    const there = `20:00 there (${zoneName('en-GB', elsewhere, wednesdayEight)})`;
    expect(textOf(rowOf(finder, 'Circle'))).to.include(there);
  });

  it('does not name a zone whose clock shows the same', async () => {
    expect(await rowFor({})).not.to.include('there');
  });

  it('gives machines the instant too', async () => {
    const finder = await one({});
    const at = rowOf(finder, 'Circle').querySelector('time')!.dateTime;
    expect(Date.parse(at)).to.equal(now + 30 * minute);
  });

  const badges: [what: string, more: Partial<Meeting>, badge: string][] = [
    ['is on', {start: '18:00'}, 'Happening now'],
    ['begins this very minute', {start: '18:30'}, 'Happening now'],
    ['begins in a minute', {start: '18:31'}, 'Starts in 1 minute'],
    ['begins soon', {start: '19:00'}, 'Starts in 30 minutes'],
    ['begins within the hour', {start: '19:30'}, 'Starts in 60 minutes'],
    ['is off tonight', {start: '20:00', except: ['2026-03-10']}, 'Not tonight · Next: Tue 17 Mar'],
    ['is off this afternoon', {start: '16:00', minutes: 300, except: ['2026-03-10']}, 'Not today · Next: Tue 17 Mar'],
    ['is off on another day', {days: [4], except: ['2026-03-12']}, 'Not on 12 Mar · Next: Thu 19 Mar'],
    ['is off for good', {days: [], dates: ['2026-03-12'], except: ['2026-03-12']}, 'Not on 12 Mar'],
  ];
  for (const [what, more, badge] of badges) {
    it(`says “${badge}” of a meeting that ${what}`, async () => {
      expect(textOf(part(await one(more), 'badge'))).to.equal(badge);
    });
  }

  it('has no badge for a meeting that begins after the hour', async () => {
    expect(hasPart(await one({start: '19:31'}), 'badge')).to.equal(false);
  });

  const untimed: [what: string, more: Partial<Meeting>, says: string][] = [
    ['by appointment', {days: [], start: undefined}, 'By appointment'],
    ['paused', {status: 'paused'}, 'Paused for now'],
    ['ended', {status: 'cancelled'}, 'No longer meets'],
    ['without a known hour', {days: [2, 5], start: undefined}, 'Tuesday and Friday'],
  ];
  for (const [what, more, says] of untimed) {
    it(`says “${says}” of a meeting that is ${what}`, async () => {
      expect(await timeFor(more)).to.equal(says);
    });
  }

  it('says in the details how it repeats', async () => {
    const finder = await one({rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU'});
    expect(textOf(await openDetails(finder, 'Circle'))).to.include('On the second and fourth Tuesday of the month');
  });

  it('shows the change of clocks on the day it comes', async () => {
    // Dublin's clocks went forward on Sunday 31 March 2024; Saturday and Sunday lie an hour apart in UTC.
    const dublin = meeting({days: [0, 6], start: '12:00', timeZone: 'Europe/Dublin'});
    const at = Date.UTC(2024, 2, 29, 12);
    const finder = await showFinder({groups: [group('Circle', {meetings: [dublin]})], at});
    const times = [...finder.shadowRoot!.querySelectorAll('time')].map(({dateTime}) => dateTime);
    expect(times).to.deep.equal(['2024-03-30T12:00:00.000Z', '2024-03-31T11:00:00.000Z']);
  });
});
