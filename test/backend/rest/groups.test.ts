import {expect} from '@open-wc/testing';
import type {GroupPage} from '../../../src/backend/backend.js';
import {circles, group, here, meeting, now, roomToGrieve} from '../../support/groups.js';
import type {Scripted, Seen} from '../../support/scripted.js';
import {page, reasonOf, served} from './support.js';

type Search = Parameters<NonNullable<Awaited<ReturnType<typeof served>>['backend']['groups']>['search']>;

const ask = async (answers: Scripted[], ...search: Search): Promise<{page: GroupPage; log: Seen[]}> => {
  const {backend, log} = await served(answers);
  return {page: await backend.groups!.search(...search), log: await log()};
};
const paramsOf = ({url}: Seen): Record<string, string> => Object.fromEntries(new URL(url, location.href).searchParams);

describe('groups of a server', () => {
  it('puts occurrences together from groups, meetings and times', async () => {
    const items = [{group: 'room-to-grieve', meeting: 'grief-online', start: now, end: now + 3_600_000, distance: 2.5}];
    const {page: found} = await ask([{body: page([roomToGrieve], {items})}], {});
    const [item] = found.items;
    expect([item?.group.name, item?.meeting.id, item?.start, item?.end, item?.distance]).to.deep.equal([
      'Room to Grieve',
      'grief-online',
      now,
      now + 3_600_000,
      2.5,
    ]);
  });

  it('gives a group without meetings one by appointment', async () => {
    const {page: found} = await ask([{body: page([group('Walk', {meetings: []})])}], {});
    expect(found.items[0]?.meeting).to.deep.include({id: 'walk', days: []});
  });

  it('asks with every name of the query, to the minute, in the zone of the device', async () => {
    const query = {text: 'tea', day: ['2'], near: '54.6,-5.9', within: 5, from: now + 12_345, limit: 10};
    const {log} = await ask([{body: page([])}], query, {per: 'group', facets: true});
    expect(paramsOf(log[0]!)).to.deep.equal({
      text: 'tea',
      day: '2',
      near: '54.6,-5.9',
      within: '5',
      from: String(now),
      limit: '10',
      per: 'group',
      timeZone: here,
      facets: 'true',
    });
  });

  it('lets caches ask whether anything changed', async () => {
    const {log} = await ask([{body: page([])}], {});
    expect(log[0]?.headers['cache-control']).to.contain('max-age=0');
  });

  it('follows cursors where more is wanted than one answer may hold', async () => {
    const many = circles(600);
    const facets = {topic: [{value: 'Grief', count: 300}]};
    const answers = [
      {body: page(many.slice(0, 500), {cursor: 'next', total: 600, facets})},
      {body: page(many.slice(500), {total: 600})},
    ];
    const {page: found, log} = await ask(answers, {limit: 700}, {facets: true});
    expect([found.items.length, found.cursor, found.facets.topic?.length]).to.deep.equal([600, undefined, 1]);
    expect(log.map(paramsOf).map(({cursor, limit, facets: counted}) => [cursor, limit, counted])).to.deep.equal([
      [undefined, '500', 'true'],
      ['next', '200', undefined],
    ]);
  });

  it('is not held for ever by a server that answers nothing but cursors', async () => {
    const {log} = await ask([{body: page([], {cursor: 'next', total: 9})}], {limit: 5});
    expect(log.length).to.be.below(3);
  });

  it('drops what the contract does not know, and keeps the ids', async () => {
    const odd = {...group('Tea'), id: ' tea\u0301 ', secret: 'x', __proto__: null};
    const {page: found} = await ask([{body: page([odd], {items: [{group: odd.id, meeting: 'tea-1'}], more: 1})}], {});
    expect(found.items[0]?.group.id).to.equal(' tea\u0301 ');
    expect([Object.hasOwn(found, 'more'), Object.hasOwn(found.items[0]!.group, 'secret')]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('shows links that could run script as text', async () => {
    const bad = group('Bad', {url: 'javascript:alert(1)', meetings: [meeting({online: {url: 'data:text/html,x'}})]});
    const source = [{id: 's', url: 'javascript:alert(2)'}];
    const {page: found} = await ask([{body: page([bad], {source})}], {});
    const [item] = found.items;
    expect([item?.group.url, item?.meeting.online?.url, found.source[0]?.url]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(item?.group.description).to.contain('javascript:alert(1)');
  });

  it('shows a zone that nobody knows as the device’s own', async () => {
    const mars = group('Mars', {meetings: [meeting({timeZone: 'Mars/Olympus'})]});
    const {page: found} = await ask([{body: page([mars])}], {});
    expect(found.items[0]?.meeting.timeZone).to.equal(here);
  });

  for (const [what, body] of [
    ['no JSON', '<!doctype html><title>Welcome</title>'],
    ['cut JSON', '{"items": ['],
    ['an array', []],
    ['an item without its group', page([], {items: [{group: 'gone'}]})],
    ['an item without its meeting', page([group('Tea')], {items: [{group: 'tea', meeting: 'gone'}]})],
    ['a name that is a number', page([{...group('Tea'), name: 7 as unknown as string}])],
    ['a name without end', page([group('Tea', {name: 'x'.repeat(501)})])],
    ['a total below zero', page([], {total: -1})],
  ] as const) {
    it(`says that an answer is broken: ${what}`, async () => {
      const {backend} = await served([{body}]);
      expect(await reasonOf(backend.groups!.search({}))).to.include({name: 'BackendError', kind: 'server'});
    });
  }

  it('brings one group by any id', async () => {
    const {backend, log} = await served([{body: roomToGrieve}]);
    const found = await backend.groups!.get('a:b/c?d#e%é');
    expect(found.name).to.equal('Room to Grieve');
    expect((await log())[0]?.url).to.match(/\/groups\/a%3Ab%2Fc%3Fd%23e%25%C3%A9$/);
  });

  for (const id of ['', '.', '..', '\uD800']) {
    it(`knows without asking that nothing has the id ${JSON.stringify(id)}`, async () => {
      const {backend, log} = await served([{body: roomToGrieve}]);
      expect(await reasonOf(backend.groups!.get(id))).to.include({name: 'BackendError', kind: 'missing'});
      expect(await log()).to.deep.equal([]);
    });
  }
});
