import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {OwnRound} from '../../../src/model/contract/feedback/round.js';
import {newSecret} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {
  type Chair,
  type Circle,
  bearing,
  change,
  changing,
  feedback,
  give,
  hashOf,
  roundOf,
  seatOf,
  seated,
  take,
  told,
} from './support/circle.js';

describe('the circle of a round', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  /** Adds a place for each name, and takes it. */
  const joined = async (circle: Circle, names: readonly string[]): Promise<Chair[]> => {
    const secrets = names.map(() => ({handed: newSecret(), own: newSecret()}));
    const add = names.map((name, index) => ({name, hash: hashOf(secrets[index]!.handed)}));
    const response = await change(site, circle, {add});
    assert.equal(response.status, 200, await response.clone().text());
    const {seats} = (await response.json()) as OwnRound;
    const chairs = seats.slice(-names.length).map(({id}, index) => ({id, ...secrets[index]!}));
    for (const chair of chairs) await take(site, chair);
    return chairs;
  };
  /** Who owes whom, by names: `0 > 1`. */
  const owedIn = async (chairs: readonly Chair[]): Promise<string[]> => {
    const seats = await Promise.all(chairs.map((chair) => seatOf(site, chair)));
    const short = (name: string): string => name.replace('Person ', '');
    return seats.flatMap(({name, owes}) =>
      owes.map((owed) => `${short(name)} ${{owed: '>', given: '=', passed: '-'}[owed.state]} ${short(owed.name)}`),
    );
  };
  const leave = (circle: Circle, ...chairs: Chair[]): Promise<Response> =>
    change(site, circle, {left: chairs.map(({id}) => id)});

  it('is everyone to everyone, or to the next, or to one', async () => {
    const rounds = {
      everyone: ['0 > 1', '0 > 2', '1 > 0', '1 > 2', '2 > 0', '2 > 1'],
      next: ['0 > 1', '1 > 2', '2 > 0'],
      one: ['0 > 1', '2 > 1'],
    } as const;
    for (const [pattern, owed] of Object.entries(rounds)) {
      const one = pattern === 'one' ? {one: 1} : {};
      const circle = await seated(site, 3, {pattern: pattern as keyof typeof rounds, ...one});
      assert.deepEqual(await owedIn(circle.chairs), owed);
      assert.equal((await roundOf(site, circle)).one, pattern === 'one' ? circle.chairs[1]!.id : undefined);
    }
  });

  it('opens for who comes later', async () => {
    const rounds = {
      everyone: ['0 > 1', '0 > 2', '1 > 0', '1 > 2', '2 > 0', '2 > 1'],
      next: ['0 > 1', '1 > 2', '2 > 0'],
      one: ['1 > 0', '2 > 0'],
    } as const;
    for (const [pattern, owed] of Object.entries(rounds)) {
      const one = pattern === 'one' ? {one: 0} : {};
      const circle = await seated(site, 2, {pattern: pattern as keyof typeof rounds, ...one});
      const [late] = await joined(circle, ['2']);
      assert.deepEqual(await owedIn([...circle.chairs, late!]), owed, pattern);
    }
  });

  it('does not open between two of whom one has given to the other', async () => {
    const circle = await seated(site, 3, {pattern: 'next'});
    const [first, , last] = circle.chairs;
    await give(site, last!, first!);
    const add = [{name: 'Late', hash: hashOf(newSecret())}];
    assert.equal((await change(site, circle, {add})).status, 403);
    assert.equal((await roundOf(site, circle)).seats.length, 3);
  });

  it('has no more places than a circle holds', async () => {
    const circle = await seated(site, 28, {pattern: 'next'});
    const add = (count: number) => Array.from({length: count}, () => ({name: 'Late', hash: hashOf(newSecret())}));
    assert.equal((await change(site, circle, {add: add(3)})).status, 422);
    assert.equal((await change(site, circle, {add: add(2)})).status, 200);
    assert.equal((await change(site, circle, {add: add(1)})).status, 422);
    assert.equal((await change(site, circle, {left: [circle.chairs[0]!.id], add: add(1)})).status, 200);
  });

  it('takes no place whose link opens another', async () => {
    const circle = await seated(site, 2);
    const add = [{name: 'Late', hash: hashOf(circle.chairs[0]!.handed)}];
    assert.equal((await change(site, circle, {add})).status, 422);
  });

  it('closes behind who leaves: nobody owes them, nor they anybody; what was given stays', async () => {
    const circle = await seated(site, 3);
    const [zero, one, two] = circle.chairs;
    const {secret} = await give(site, two!, zero!);
    await give(site, one!, two!);
    assert.equal((await leave(circle, two!)).status, 200);
    assert.deepEqual(await owedIn(circle.chairs), ['0 > 1', '1 > 0', '1 = 2', '2 = 0']);
    assert.deepEqual(
      (await roundOf(site, circle)).seats.map(({state}) => state),
      ['giving', 'giving', 'left'],
    );
    assert.equal((await give(site, two!, one!)).status, 403);
    assert.equal((await give(site, zero!, two!)).status, 403);
    const {items} = await told<{items: unknown[]}>(site, '/feedback/ask/cards', bearing(two!.own));
    assert.equal(items.length, 1);
    assert.equal((await site.ask('/feedback/card', bearing(secret, 'DELETE'))).status, 204);
  });

  it('closes where it goes to the next: who owed a card to who left owes it to the one after', async () => {
    const circle = await seated(site, 4, {pattern: 'next'});
    const [zero, one, two, three] = circle.chairs;
    assert.equal((await leave(circle, one!)).status, 200);
    assert.deepEqual(await owedIn(circle.chairs), ['0 > 2', '2 > 3', '3 > 0']);
    await give(site, zero!, two!);
    assert.equal((await leave(circle, two!, three!)).status, 200);
    assert.deepEqual(await owedIn(circle.chairs), ['0 = 2']);
    assert.equal((await give(site, zero!, one!)).status, 403);
  });

  it('lets nobody who left, or whom somebody left, change their mind', async () => {
    const circle = await seated(site, 3);
    const [zero, one, two] = circle.chairs;
    const pass = async (from: Chair, to: Chair, state: string): Promise<number> => {
      const init = changing({state}, from.own);
      return (await site.ask(`/feedback/seat/owed/${to.id}`, init)).status;
    };
    for (const [from, to] of [
      [zero!, two!],
      [two!, zero!],
    ])
      assert.equal(await pass(from!, to!, 'passed'), 200);
    await leave(circle, two!);
    assert.deepEqual([await pass(zero!, two!, 'owed'), await pass(two!, zero!, 'owed')], [403, 403]);
    assert.deepEqual([await pass(one!, two!, 'passed'), await pass(two!, one!, 'passed')], [404, 404]);
  });

  it('is left by nobody who is not in it, and changed by no part of a change that fails', async () => {
    const [circle, other] = [await seated(site, 2), await seated(site, 2)];
    for (const id of [randomUUID(), other.chairs[0]!.id]) {
      const until = Date.now() + 1_000_000;
      assert.equal((await change(site, circle, {left: [id], until})).status, 422);
    }
    assert.deepEqual(await roundOf(site, circle), {...circle.round, seats: (await roundOf(site, circle)).seats});
    assert.equal((await roundOf(site, other)).seats[0]?.state, 'giving');
  });

  it('can be left by all, and begun anew', async () => {
    for (const pattern of ['everyone', 'next'] as const) {
      const circle = await seated(site, 2, {pattern});
      await leave(circle, ...circle.chairs);
      const late = await joined(circle, ['2', '3']);
      assert.deepEqual(await owedIn(late), ['2 > 3', '3 > 2']);
    }
    const one = await seated(site, 3, {pattern: 'one', one: 0});
    await leave(one, one.chairs[0]!);
    assert.deepEqual(await owedIn([...one.chairs, ...(await joined(one, ['3']))]), []);
  });
});
