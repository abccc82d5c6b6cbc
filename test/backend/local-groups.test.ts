import {expect} from '@open-wc/testing';
import type {GroupPage, GroupsPort} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import {LocalGroups} from '../../src/backend/local-groups.js';
import type {Problem} from '../../src/model/records.js';
import {recordsOf} from '../../src/model/records-of.js';
import {circles, elsewhere, group, groups, here, kitchenTable, meeting, now} from '../support/groups.js';

const port = (list = groups): GroupsPort => memoryBackend(list, {id: 'lantern', name: 'Lantern'}).groups!;
const idsIn = ({items}: GroupPage): string[] => items.map(({meeting: {id}}) => id);
const minute = 60_000;

describe('local groups', () => {
  it('answer a page with all that belongs to it', async () => {
    const {items, total, source, asOf, cursor, similar} = await port().search({from: now});
    expect([items.length, total, source, cursor, similar]).to.deep.equal([
      8,
      8,
      [{id: 'lantern', name: 'Lantern'}],
      undefined,
      undefined,
    ]);
    expect(asOf).to.be.a('number');
  });

  it('answer when each meeting starts and ends', async () => {
    const {items} = await port([kitchenTable]).search({from: now});
    expect(items[0]).to.include({start: now - 30 * minute, end: now + 30 * minute});
  });

  it('answer 25 items unless asked for another number', async () => {
    const many = port(circles(60));
    expect(idsIn(await many.search({from: now}))).to.have.length(25);
    expect(idsIn(await many.search({from: now, limit: 7}))).to.have.length(7);
    expect(await many.search({from: now, limit: 0})).to.include({total: 60});
  });

  it('lead from page to page by their cursor, each item once, in the order of one long page', async () => {
    const many = port(circles(60));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page: GroupPage = await many.search({from: now, limit: 17, ...(cursor && {cursor})});
      found.push(...idsIn(page));
      ({cursor} = page);
    } while (cursor);
    expect(found).to.deep.equal(idsIn(await many.search({from: now, limit: 60})));
  });

  it('call a date off and say when the next one is', async () => {
    const {items} = await port().search({from: now, text: 'second'});
    expect(items[0]).to.include({cancelled: true, next: now + 14 * 24 * 60 * minute + 90 * minute});
  });

  it('answer paused meetings and those by appointment without a time', async () => {
    const {items} = await port().search({from: now});
    const untimed = items.filter(({start}) => start === undefined).map(({meeting: {id}}) => id);
    expect(untimed).to.deep.equal(['walk', 'fathers']);
  });

  it('mean day and time in the zone of who asks', async () => {
    const late = port([group('Late', {meetings: [meeting({days: [2], start: '22:00', timeZone: 'UTC'})]})]);
    const from = Date.UTC(2026, 2, 10);
    const totals = await Promise.all(
      (['UTC', 'Asia/Tokyo'] as const).map(async (timeZone) => {
        const {total} = await late.search({from, day: ['3'], time: ['morning']}, {timeZone});
        return total;
      }),
    );
    expect(totals).to.deep.equal([0, 1]);
  });

  it('mean the device’s own zone when nobody names one', async () => {
    const {total} = await port([kitchenTable]).search({from: now, day: ['2'], time: ['evening']});
    expect([total, here === elsewhere]).to.deep.equal([1, false]);
  });

  it('answer similar spellings only when nothing is spelled so, and say it', async () => {
    const exact = await port().search({from: now, text: 'kitchen'});
    const similar = await port().search({from: now, text: 'kithcen'});
    const none = await port().search({from: now, text: 'xylophone'});
    expect([exact.similar, similar.similar, none.similar]).to.deep.equal([undefined, true, undefined]);
    expect([idsIn(similar), none.total]).to.deep.equal([['kitchen'], 0]);
  });

  it('count facets for whoever reads them, whole when they are asked for', async () => {
    const {facets} = await port().search({from: now}, {facets: true});
    expect(facets.language).to.have.deep.members([
      {value: 'en', count: 3},
      {value: 'es', count: 1},
      {value: 'ar', count: 1},
    ]);
  });

  it('search near a place', async () => {
    expect(idsIn(await port().search({from: now, near: '54.6,-5.9'}))).to.have.members(['kitchen', 'grief-room']);
  });

  it('stop when told to', async () => {
    const error: unknown = await port()
      .search({from: now}, {signal: AbortSignal.abort()})
      .catch((reason: unknown) => reason);
    expect(error).to.include({name: 'AbortError'});
  });

  it('answer several questions at once, each its own', async () => {
    const all = port();
    const texts = ['kitchen', 'walk', 'noche', 'fathers'];
    const pages = await Promise.all(texts.map((text) => all.search({from: now, text})));
    expect(pages.map(idsIn)).to.deep.equal([['kitchen'], ['walk'], ['calma'], ['fathers']]);
  });

  it('are found by their id or that of a meeting', async () => {
    expect((await port().get('room-to-grieve')).name).to.equal('Room to Grieve');
    expect((await port().get('grief-online')).name).to.equal('Room to Grieve');
  });

  it('reject an id that nobody has', async () => {
    const error: unknown = await port()
      .get('nobody')
      .catch((reason: unknown) => reason);
    expect(error).to.include({name: 'BackendError', kind: 'missing'});
  });

  it('give a group without meetings one by appointment', async () => {
    const {items} = await port([group('Quiet', {meetings: []})]).search({from: now});
    expect(items.map(({meeting: {days, start}, group: {name}}) => [name, days, start])).to.deep.equal([
      ['Quiet', [], undefined],
    ]);
  });

  it('are none where the listing is empty', async () => {
    const {items, total, facets} = await port([]).search({from: now}, {facets: true});
    expect([items, total, facets]).to.deep.equal([[], 0, {}]);
  });

  it('tell the problems of the listing, then those of its records', async () => {
    const problem = (code: string): Problem => ({code, at: 'record 1', message: 'Look here.'});
    const records = recordsOf(groups, new Map([[groups[0]!.meetings[0]!, [problem('of-a-record')]]]));
    const explain = (): Promise<Problem[]> => Promise.resolve([problem('of-the-whole')]);
    const local = new LocalGroups({records, source: [], asOf: now, explain});
    expect((await local.problems()).map(({code}) => code)).to.deep.equal(['of-the-whole', 'of-a-record']);
  });
});
