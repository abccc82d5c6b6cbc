import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {OwnRound} from '../../../src/model/contract/feedback/round.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {
  bearing,
  change,
  changing,
  feedback,
  give,
  opened,
  roundDraft,
  roundOf,
  seatOf,
  seated,
  told,
} from './support/circle.js';

const rounds = '/feedback/rounds';

describe('a round', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  const statusOf = async (path: string, init: RequestInit): Promise<number> => (await site.ask(path, init)).status;

  it('is opened with its places, and read back by who leads it', async () => {
    const circle = await opened(site, 4);
    const {seats, ...entries} = await roundOf(site, circle);
    assert.deepEqual(
      seats.map(({name, state}) => [name, state]),
      [0, 1, 2, 3].map((place) => [`Person ${place}`, 'unopened']),
    );
    assert.deepEqual([entries.prompt, entries.closed, entries.unsigned], ['How was the walk?', false, true]);
    assert.equal(entries.erasedOn - entries.until, 90 * 86_400_000);
  });

  it('is one, however often it is sent, and nothing else under its secret or key', async () => {
    const [secret, key, handed] = [newSecret(), randomUUID() as string, [newSecret(), newSecret()]];
    const draft = roundDraft(handed);
    const first = await told<OwnRound>(site, rounds, sending(draft, {secret, key}), 201);
    assert.deepEqual(await told(site, rounds, sending(draft, {secret, key}), 201), first);
    assert.equal(await statusOf(rounds, sending({...draft, prompt: 'Other'}, {secret, key})), 422);
    assert.equal(await statusOf(rounds, sending(roundDraft([newSecret(), newSecret()]), {secret})), 422);
    assert.equal(await statusOf(rounds, sending(draft, {})), 422);
  });

  for (const [what, until] of [
    ['a time that is over', Date.now() - 1],
    ['more than a year', Date.now() + 367 * 86_400_000],
    ['no time of this world', 8e15],
    ['a time before all history', -8e15],
  ] as const)
    it(`does not last until ${what}`, async () => {
      const response = await site.ask(rounds, sending(roundDraft([newSecret(), newSecret()], {until})));
      assert.equal(response.status, 422);
      assert.match(await response.text(), /"at":"\/until"/);
    });

  it('opens to nobody with another secret', async () => {
    const {chairs, host} = await seated(site, 2);
    for (const secret of [newSecret(), chairs[0]!.own, chairs[0]!.handed])
      for (const method of ['GET', 'DELETE'])
        assert.equal(await statusOf('/feedback/round', bearing(secret, method)), 404);
    for (const secret of [newSecret(), host]) assert.equal(await statusOf('/feedback/seat', bearing(secret)), 404);
  });

  it('tells who leads it that somebody is done, and the same of passed and given', async () => {
    const circle = await seated(site, 3);
    const [one, two, three] = circle.chairs;
    await give(site, one!, two!);
    await give(site, one!, three!);
    for (const to of [one!, three!])
      await told(site, `/feedback/seat/owed/${to.id}`, changing({state: 'passed'}, two!.own));
    const {seats} = await roundOf(site, circle);
    assert.deepEqual(
      seats.map(({state}) => state),
      ['done', 'done', 'giving'],
    );
    assert.doesNotMatch(JSON.stringify(seats), /given|passed|waited/);
  });

  it('row 11: has a version that tells nothing of what is given', async () => {
    const circle = await seated(site, 4);
    const tagOf = async () => (await site.ask('/feedback/round', bearing(circle.host))).headers.get('ETag');
    const earlier = await tagOf();
    const [first, ...others] = circle.chairs;
    for (const other of others) await give(site, other, first!, {});
    assert.equal(await tagOf(), earlier);
  });

  it('gets more time, with its places; the version must be the one that was read', async () => {
    const circle = await seated(site, 2);
    const until = Date.now() + 30 * 86_400_000;
    const later = await told<OwnRound>(site, '/feedback/round', changing({until}, circle.host, circle.version));
    const {round} = await seatOf(site, circle.chairs[0]!);
    assert.deepEqual([later.until, round.until, round.erasedOn], [until, until, until + 90 * 86_400_000]);
    assert.equal(await statusOf('/feedback/round', changing({until}, circle.host, circle.version)), 412);
    assert.equal(await statusOf('/feedback/round', changing({until}, circle.host)), 428);
    assert.equal((await change(site, circle, {until: Date.now() - 1})).status, 422);
  });

  it('takes no card and no change once it is closed, and lets people read on', async () => {
    const circle = await seated(site, 2);
    const [one, two] = circle.chairs;
    await give(site, one!, two!);
    assert.equal((await change(site, circle, {closed: true})).status, 200);
    assert.equal((await give(site, two!, one!)).status, 403);
    assert.equal(await statusOf(`/feedback/seat/owed/${one!.id}`, changing({state: 'passed'}, two!.own)), 403);
    assert.equal((await change(site, circle, {until: Date.now() + 1_000_000})).status, 403);
    const {items} = await told<{items: unknown[]}>(site, '/feedback/ask/cards', bearing(two!.own));
    assert.equal(items.length, 1);
    assert.equal((await seatOf(site, two!)).round.closed, true);
  });

  it('lets what waits arrive when it is closed, from three on', async () => {
    const slow = await openSite({feedback: {...feedback, settleMinutes: 15}});
    try {
      const circle = await seated(slow, 4);
      const [first, second, ...others] = circle.chairs;
      for (const giver of [second!, ...others]) await give(slow, giver, first!, {});
      for (const giver of others) await give(slow, giver, second!, {});
      await change(slow, circle, {closed: true});
      const counts = [first!, second!].map(async ({own}) => {
        const {items} = await told<{items: unknown[]}>(slow, '/feedback/ask/cards', bearing(own));
        return items.length;
      });
      assert.deepEqual(await Promise.all(counts), [3, 0]);
    } finally {
      await slow.close();
    }
  });

  it('is taken back with its names, until a card was given', async () => {
    const [unused, used] = [await seated(site, 2), await seated(site, 2)];
    const gone = bearing(unused.host, 'DELETE');
    assert.deepEqual([await statusOf('/feedback/round', gone), await statusOf('/feedback/round', gone)], [204, 204]);
    assert.equal(await statusOf('/feedback/round', bearing(unused.host)), 404);
    for (const path of ['/feedback/seat', '/feedback/ask'])
      assert.equal(await statusOf(path, bearing(unused.chairs[0]!.own)), 404);
    await give(site, used.chairs[0]!, used.chairs[1]!);
    assert.equal(await statusOf('/feedback/round', bearing(used.host, 'DELETE')), 403);
  });

  it('is not made again by the request that made it, once it was taken back', async () => {
    const [secret, key, draft] = [newSecret(), randomUUID() as string, roundDraft([newSecret(), newSecret()])];
    await told(site, rounds, sending(draft, {secret, key}), 201);
    await site.ask('/feedback/round', bearing(secret, 'DELETE'));
    assert.equal(await statusOf(rounds, sending(draft, {secret, key})), 410);
  });
});
