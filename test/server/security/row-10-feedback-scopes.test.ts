import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../../src/server/database/tables.js';
import {digest} from '../../../src/server/sent/digest.js';
import {
  type Asked,
  type Given,
  asked,
  gave,
  handling,
  inTables,
  openFeedback,
  received,
  signed,
  threeArrived,
} from '../feedback/support/asking.js';
import type {Site} from '../http/support/site.js';

type Settings = Partial<Record<'caller' | 'reading' | 'invited' | 'round' | 'keeper', string>>;
type Work<T> = (trx: Transaction<Tables>) => Promise<T>;

/** Queries that forget to say whose. */
const allCards: Work<string[]> = async (trx) =>
  (await trx.selectFrom('feedback_cards').select(['ask', 'state']).execute()).map(({ask, state}) => `${ask} ${state}`);
const allAsks: Work<string[]> = async (trx) =>
  (await trx.selectFrom('feedback_asks').select('id').execute()).map(({id}) => id);
const hex = (secret: string): string => digest(secret).toString('hex');

describe('row 10: who reads asks and cards, whatever is asked', () => {
  let site: Site;
  let mine: Asked;
  let other: Asked;
  let ids: {mine: string; other: string};
  let waiting: Given;
  before(async () => {
    site = await openFeedback();
    mine = await asked(site);
    other = await asked(site);
    await threeArrived(site, mine);
    await gave(site, mine, signed);
    waiting = await gave(site, mine);
    await threeArrived(site, other);
    await gave(site, other, signed);
    for (const ask of [mine, other]) {
      const shown = (await received(site, ask)).find(({signature}) => signature)!;
      await handling(site, ask, shown, {shown: true});
    }
    const idOf = async ({secret}: Asked): Promise<string> =>
      (await inTables(site, sql<{id: string}>`SELECT id FROM feedback_asks WHERE owner = ${digest(secret)}`))[0]!.id;
    ids = {mine: await idOf(mine), other: await idOf(other)};
  });
  after(() => site.close());

  const as = <T>(settings: Settings, work: Work<T>): Promise<T> =>
    site.database.db.transaction().execute(async (trx) => {
      for (const [name, value] of Object.entries(settings))
        await sql`SELECT set_config(${`kith.${name}`}, ${value}, true)`.execute(trx);
      return work(trx);
    });
  const seen = async (settings: Settings) => [await as(settings, allAsks), (await as(settings, allCards)).sort()];
  const arrived = (ask: string, count: number): string[] => Array.from({length: count}, () => `${ask} arrived`);

  it('is nobody, where nothing is set, or something that is nothing', async () => {
    const nobody: Settings[] = [
      {},
      {caller: '', reading: '', invited: '', keeper: ''},
      {caller: randomBytes(32).toString('hex'), reading: randomUUID(), invited: `${randomUUID()},${randomUUID()}`},
      {keeper: 'yes'},
      {keeper: 'release'},
      {keeper: 'erase', caller: hex(mine.secret)},
    ];
    for (const settings of nobody) assert.deepEqual((await seen(settings))[1], [], JSON.stringify(settings));
    assert.deepEqual(await as({keeper: 'release'}, allAsks), []);
  });

  it('is an asker, of their ask; of cards only what has arrived, once that is what they read', async () => {
    assert.deepEqual(await seen({caller: hex(mine.secret)}), [[ids.mine], []]);
    const reading = await seen({caller: hex(mine.secret), reading: ids.mine});
    assert.deepEqual(reading, [[ids.mine], arrived(ids.mine, 4)]);
  });

  it('is who is invited, of the ask and what it shows', async () => {
    assert.deepEqual(await seen({caller: hex(mine.give)}), [[ids.mine], []]);
    assert.deepEqual(await seen({invited: ids.mine}), [[ids.mine], arrived(ids.mine, 1)]);
  });

  it('is a giver, of their card alone', async () => {
    assert.deepEqual(await seen({caller: hex(waiting.secret)}), [[], [`${ids.mine} waiting`]]);
  });

  it('is what lets go or erases, of one ask', async () => {
    const all = [...arrived(ids.mine, 4), `${ids.mine} waiting`];
    assert.deepEqual(await seen({keeper: 'release', reading: ids.mine}), [[ids.mine], all]);
    assert.deepEqual((await seen({keeper: 'erase', reading: ids.mine}))[1], all);
  });

  it('changes no ask that they are only invited to, though they hold it', async () => {
    const change: Work<unknown> = (trx) => trx.updateTable('feedback_asks').set({closed: true}).execute();
    for (const settings of [{caller: hex(mine.give)}, {invited: ids.mine}, {keeper: 'release', reading: ids.mine}])
      await assert.rejects(as(settings, change), {code: '42501'});
    const gone: Work<bigint> = async (trx) => (await trx.deleteFrom('feedback_asks').executeTakeFirst()).numDeletedRows;
    assert.equal(await as({caller: hex(mine.give), invited: ids.mine}, gone), 0n);
  });

  it('gives nothing in another’s name, and takes nothing away', async () => {
    const row = {ask: ids.mine, id: randomUUID(), sent: null, body: '{}', signed: true, may_show: false};
    const insert: Work<unknown> = (trx) =>
      trx
        .insertInto('feedback_cards')
        .values({...row, giver: digest(waiting.secret), state: 'arrived'})
        .execute();
    const settings: Settings[] = [{}, {caller: hex(mine.secret), reading: ids.mine}, {invited: ids.mine}];
    for (const each of settings) await assert.rejects(as(each, insert), {code: '42501'});
    const remove: Work<bigint> = async (trx) =>
      (await trx.deleteFrom('feedback_cards').executeTakeFirst()).numDeletedRows;
    assert.equal(await as({caller: hex(mine.secret), reading: ids.mine, invited: ids.mine}, remove), 0n);
  });

  it('lets nothing arrive by halves: what is let go can be written as arrived alone', async () => {
    const write: Work<unknown> = (trx) => trx.updateTable('feedback_cards').set({state: 'held'}).execute();
    await assert.rejects(as({keeper: 'release', reading: ids.mine}, write), {code: '42501'});
  });
});
