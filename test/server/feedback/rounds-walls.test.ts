import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../../src/server/database/tables.js';
import {actAsInvited, actAsLeader, actInRound} from '../../../src/server/feedback/scope.js';
import {digest} from '../../../src/server/sent/digest.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {type Site, openSite} from '../http/support/site.js';
import {type Circle, feedback, give, hashOf, opened, seated} from './support/circle.js';

type Work<T> = (trx: Transaction<Tables>) => Promise<T>;

const tables = [
  'feedback_rounds',
  'feedback_seats',
  'feedback_owes',
  'feedback_asks',
  'feedback_cards',
  'feedback_reports',
  'feedback_audit',
] as const;

/** Rows that a transaction sees by queries that forget to say whose. */
const countAll: Work<Record<string, number>> = async (trx) => {
  const counts = tables.map(async (table) => {
    const rows = await trx
      .selectFrom(table)
      .select(sql`1`.as('one'))
      .execute();
    return [table.slice('feedback_'.length), rows.length] as const;
  });
  const found = await Promise.all(counts);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
};

describe('row 10: who sees what of a round, whatever a query forgets', () => {
  let site: Site;
  let circle: Circle;
  let other: Circle;
  before(async () => {
    site = await openSite({feedback});
    circle = await seated(site, 4);
    const [first, ...others] = circle.chairs;
    for (const giver of others) await give(site, giver, first!, {});
    await give(site, first!, others[0]!);
    other = await seated(site, 2);
    await give(site, other.chairs[0]!, other.chairs[1]!);
  });
  after(() => site.close());

  const as = <T>(secret: string, work: Work<T>): Promise<T> => scoped(site.database, {caller: digest(secret)}, work);

  it('is nobody who holds nothing', async () => {
    assert.deepEqual(await scoped(site.database, {caller: randomBytes(32)}, countAll), {});
    assert.deepEqual(await site.database.db.transaction().execute(countAll), {});
  });

  it('is who leads it: its places and marks, and no card', async () => {
    assert.deepEqual(await as(circle.host, countAll), {rounds: 1});
    const led = await as(circle.host, async (trx) => {
      await actAsLeader(trx, (await trx.selectFrom('feedback_rounds').select('id').executeTakeFirstOrThrow()).id);
      return countAll(trx);
    });
    assert.deepEqual(led, {rounds: 1, seats: 4, owes: 12, asks: 4});
  });

  it('is who has a place: of another round nothing, of others’ cards nothing, and not who gave to whom', async () => {
    const {own} = circle.chairs[0]!;
    assert.deepEqual(await as(own, countAll), {seats: 1, asks: 1});
    const within = await as(own, async (trx) => {
      const [seat] = await trx.selectFrom('feedback_seats').select(['round', 'id']).execute();
      await actInRound(trx, seat!.round, seat!.id);
      const asks = await trx.selectFrom('feedback_asks').select('id').execute();
      await actAsInvited(
        trx,
        asks.map(({id}) => id),
      );
      return countAll(trx);
    });
    assert.deepEqual(within, {rounds: 1, seats: 4, owes: 3, asks: 4});
  });

  it('is who was handed a place: that place alone, and once it is taken only that it was', async () => {
    const fresh = await opened(site, 2);
    assert.deepEqual(await as(fresh.chairs[0]!.handed, countAll), {seats: 1});
    const {handed, own} = circle.chairs[0]!;
    const takeAgain: Work<bigint> = async (trx) =>
      (
        await trx
          .updateTable('feedback_seats')
          .set({own: randomBytes(32)})
          .executeTakeFirst()
      ).numUpdatedRows;
    assert.equal(await as(handed, takeAgain), 0n);
    assert.equal((await as(own, countAll)).seats, 1);
  });

  it('is changed by nobody in another’s name', async () => {
    const [seat] = other.round.seats;
    const {own} = circle.chairs[0]!;
    const steal: Work<bigint> = async (trx) => {
      const hash = Buffer.from(hashOf(own), 'hex');
      const taken = await trx
        .updateTable('feedback_seats')
        .set({own: hash})
        .where('id', '=', seat!.id)
        .executeTakeFirst();
      const given = await trx.updateTable('feedback_owes').set({state: 'given'}).executeTakeFirst();
      return taken.numUpdatedRows + given.numUpdatedRows;
    };
    assert.equal(await as(own, steal), 0n);
    const into = as(own, (trx) =>
      trx
        .insertInto('feedback_owes')
        .values({round: other.chairs[0]!.id, giver: seat!.id, receiver: seat!.id})
        .execute(),
    );
    await assert.rejects(into, {code: '42501'});
  });

  it('row 13: cannot tell from transactions which card came with which mark', async () => {
    const [first, ...others] = circle.chairs;
    const traces = await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      const marks = await sql<{xmin: string; giver: string}>`SELECT xmin::text, giver FROM feedback_owes
        WHERE receiver = ${first!.id}`.execute(trx);
      const cards = await sql<{xmin: string}>`SELECT xmin::text FROM feedback_cards
        WHERE ask = ${first!.id}`.execute(trx);
      return {marks: new Set(marks.rows.map(({xmin}) => xmin)), cards: new Set(cards.rows.map(({xmin}) => xmin))};
    });
    assert.equal(others.length, 3);
    assert.deepEqual([traces.marks.size, traces.cards.size], [1, 1]);
  });
});
