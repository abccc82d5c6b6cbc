import {expect} from '@open-wc/testing';
import type {Backend} from '../../src/backend/backend.js';
import {connect} from '../../src/backend/connect.js';
import {circles, group, groups, meeting, now} from '../support/groups.js';

const addresses: string[] = [];
const served = (text: string, type = 'application/json'): string => {
  const url = URL.createObjectURL(new Blob([text], {type}));
  addresses.push(url);
  return url;
};
const listing = (list = groups, name = 'Lantern Network'): string =>
  served(JSON.stringify({kith: 1, name, groups: list}));
const guide = (): string =>
  served(JSON.stringify([{slug: 'tea', name: 'Tea', day: 2, time: '19:00', timezone: 'UTC', types: ['O']}]));
const gone = (): string => new URL('./no-such-listing.json', import.meta.url).href;
const namesOf = async ({groups: port}: Backend): Promise<string[]> => {
  const {items} = await port!.search({from: now, limit: 100}, {per: 'group'});
  return items.map(({group: {name}}) => name);
};
const reasonOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((reason: unknown) => reason);

describe('connect', () => {
  after(() => addresses.forEach((url) => URL.revokeObjectURL(url)));

  it('knows the library’s own JSON by what comes back', async () => {
    expect(await namesOf(await connect(listing()))).to.have.length(7);
  });

  it('knows a Meeting Guide by what comes back', async () => {
    expect(await namesOf(await connect(guide()))).to.deep.equal(['Tea']);
  });

  it('knows a spreadsheet by what comes back', async () => {
    const sheet = served('Name,Day,Time\nTea,Tuesday,7:00 PM\n', 'text/csv');
    expect(await namesOf(await connect(sheet))).to.deep.equal(['Tea']);
  });

  it('joins several listings, each credited', async () => {
    const backend = await connect(`${listing([group('One')], 'First')}  ${listing([group('Two')], 'Second')}`);
    const page = await backend.groups!.search({from: now});
    expect(page.source.map(({name}) => name)).to.deep.equal(['First', 'Second']);
    expect(page.items.map(({group: {name, source}}) => [name, source?.name])).to.have.deep.members([
      ['One', 'First'],
      ['Two', 'Second'],
    ]);
  });

  it('shows what it can when one of several fails, and tells the owner', async () => {
    const backend = await connect(`${listing()} ${gone()}`);
    expect(await namesOf(backend)).to.have.length(7);
    const problems = (await backend.groups!.problems?.()) ?? [];
    expect(problems.map(({code, at}) => [code, at])).to.deep.equal([['unreachable', gone()]]);
  });

  it('fails with the reason when all fail', async () => {
    expect(await reasonOf(connect(gone()))).to.include({name: 'BackendError', kind: 'missing'});
  });

  for (const endpoint of ['', '   ', 'listing.json', 'http://', '::']) {
    it(`says that “${endpoint}” is no address`, async () => {
      expect(await reasonOf(connect(endpoint))).to.include({name: 'BackendError', kind: 'invalid'});
    });
  }

  it('reads listings that name no zone in the zone of the site', async () => {
    const sheet = served('Name,Day,Time\nTea,Tuesday,19:00\n', 'text/csv');
    const {groups: port} = await connect(sheet, {timeZone: 'Asia/Kolkata'});
    const {items} = await port!.search({from: Date.UTC(2026, 2, 10, 12)});
    expect(items[0]?.start).to.equal(Date.UTC(2026, 2, 10, 13, 30));
  });

  it('keeps ids unique where a listing comes twice', async () => {
    const url = listing(circles(2));
    const {groups: port} = await connect(`${url} ${url}`);
    const {items} = await port!.search({from: now});
    expect(new Set(items.map(({meeting: {id}}) => id)).size).to.equal(4);
  });

  it('tells the owner of a page that is no listing', async () => {
    const backend = await connect(served('<!doctype html><title>Not found</title>', 'text/html'));
    const problems = (await backend.groups!.problems?.()) ?? [];
    expect([await namesOf(backend), problems.length]).to.deep.equal([[], 1]);
  });

  it('loses no group for a zone or a rule that nobody knows', async () => {
    const odd = meeting({id: 'odd', rule: 'FREQ=NEVER', timeZone: 'Mars/Olympus'});
    expect(await namesOf(await connect(listing([group('Odd', {meetings: [odd]})])))).to.deep.equal(['Odd']);
  });
});
