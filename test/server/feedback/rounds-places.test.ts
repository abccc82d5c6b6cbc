import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {Seat} from '../../../src/model/contract/feedback/round.js';
import {newSecret} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {bearing, changing, feedback, give, hashOf, opened, seatOf, seated, take, told} from './support/circle.js';

describe('a place in a round', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  const statusOf = async (path: string, init: RequestInit): Promise<number> => (await site.ask(path, init)).status;

  it('tells its names alone until it is taken', async () => {
    const {chairs} = await opened(site, 3);
    const seat = await told<Seat>(site, '/feedback/seat', bearing(chairs[1]!.handed));
    assert.deepEqual([seat.name, seat.own, seat.owes, seat.shown], ['Person 1', false, [], []]);
    for (const path of ['/feedback/ask', '/feedback/ask/cards'])
      assert.equal(await statusOf(path, bearing(chairs[1]!.handed)), 404);
  });

  it('is taken once: then what was handed out opens nothing', async () => {
    const {chairs} = await opened(site, 3);
    const [{id, handed, own}] = chairs as [(typeof chairs)[0]];
    const taken = await take(site, chairs[0]!);
    assert.deepEqual([taken.own, taken.owes.length], [true, 2]);
    assert.equal(await statusOf('/feedback/seat', bearing(handed)), 404);
    assert.equal(await statusOf('/feedback/seat', changing({hash: hashOf(newSecret())}, handed)), 404);
    assert.equal((await take(site, chairs[0]!)).id, id);
    assert.equal((await told<{inRound: boolean}>(site, '/feedback/ask', bearing(own))).inRound, true);
  });

  it('is one person’s, of all who come for it at once', async () => {
    const {chairs} = await opened(site, 2);
    const hashes = Array.from({length: 6}, () => hashOf(newSecret()));
    const all = hashes.map((hash) => statusOf('/feedback/seat', changing({hash}, chairs[0]!.handed)));
    assert.deepEqual((await Promise.all(all)).sort(), [200, 404, 404, 404, 404, 404]);
  });

  it('is not taken with the secret that was handed out, nor with one that opens another', async () => {
    const {chairs} = await opened(site, 2);
    const [one, two] = chairs;
    assert.equal(await statusOf('/feedback/seat', changing({hash: hashOf(one!.handed)}, one!.handed)), 422);
    assert.equal(await statusOf('/feedback/seat', changing({hash: hashOf(two!.handed)}, one!.handed)), 404);
    await take(site, one!);
    assert.equal(await statusOf('/feedback/seat', changing({hash: hashOf(one!.own)}, two!.handed)), 404);
  });

  it('gives one card to each to whom it owes one', async () => {
    const {chairs} = await seated(site, 3, {pattern: 'next'});
    const [one, two, three] = chairs;
    assert.equal((await give(site, one!, two!)).status, 201);
    for (const to of [two!, three!, one!]) assert.equal((await give(site, one!, to)).status, 403);
    const elsewhere = await seated(site, 2);
    assert.equal((await give(site, one!, elsewhere.chairs[0]!)).status, 404);
    const {owes} = await seatOf(site, one!);
    assert.deepEqual(owes, [{id: two!.id, name: 'Person 1', state: 'given'}]);
  });

  it('gives once, however many of its cards come at once', async () => {
    const {chairs} = await seated(site, 2);
    const all = Array.from({length: 5}, () => give(site, chairs[0]!, chairs[1]!));
    const statuses = (await Promise.all(all)).map(({status}) => status);
    assert.deepEqual(statuses.sort(), [201, 403, 403, 403, 403]);
  });

  it('may pass, and take that back, until a card was given', async () => {
    const {chairs} = await seated(site, 2);
    const [one, two] = chairs;
    const pass = (state: string) => site.ask(`/feedback/seat/owed/${two!.id}`, changing({state}, one!.own));
    assert.equal(((await (await pass('passed')).json()) as Seat).owes[0]?.state, 'passed');
    assert.equal((await give(site, one!, two!)).status, 403);
    assert.equal(((await (await pass('owed')).json()) as Seat).owes[0]?.state, 'owed');
    assert.equal((await give(site, one!, two!)).status, 201);
    assert.equal((await pass('passed')).status, 403);
    for (const to of [one!.id, randomUUID(), 'x'])
      assert.equal(await statusOf(`/feedback/seat/owed/${to}`, changing({state: 'passed'}, one!.own)), 404);
  });

  it('needs a name on its cards where too few give for unsigned ones to arrive', async () => {
    for (const [count, pattern, status] of [
      [3, 'everyone', 422],
      [4, 'everyone', 201],
      [5, 'next', 422],
    ] as const) {
      const {chairs} = await seated(site, count, {pattern});
      assert.equal((await give(site, chairs[0]!, chairs[1]!, {})).status, status, `${count} ${pattern}`);
    }
  });

  it('sees what people of the round show to all in it', async () => {
    const {chairs} = await seated(site, 3);
    const [one, two, three] = chairs;
    await give(site, one!, two!);
    const {items} = await told<{items: {id: string; version: string}[]}>(
      site,
      '/feedback/ask/cards',
      bearing(two!.own),
    );
    const [{id, version}] = items as [(typeof items)[0]];
    await told(site, `/feedback/ask/cards/${id}`, changing({shown: true}, two!.own, `"${version}"`));
    const {shown} = await seatOf(site, three!);
    assert.deepEqual(
      shown.map(({to, noticed}) => [to, noticed]),
      [['Person 1', 'You waited for us.']],
    );
  });
});
