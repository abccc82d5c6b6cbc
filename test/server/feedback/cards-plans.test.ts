import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Transaction, sql} from 'kysely';
import pg from 'pg';
import type {Tables} from '../../../src/server/database/tables.js';
import {shownOf} from '../../../src/server/feedback/asks/invitation.js';
import {askRead} from '../../../src/server/feedback/asks/ask-row.js';
import {enough} from '../../../src/server/feedback/cards/let-go.js';
import {pageQuery} from '../../../src/server/feedback/cards/received-cards.js';
import {actAsInvited, actAsKeeper, actAsReceiver, actingAs} from '../../../src/server/feedback/scope.js';
import {digest} from '../../../src/server/sent/digest.js';
import {asKeeper} from '../../../src/server/sent/scope.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const asks = Array.from({length: 12}, () => randomUUID() as string);
const each = 2_000;

describe('the plans of cards', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
    await fresh.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      for (const ask of asks)
        await sql`INSERT INTO feedback_cards (ask, id, giver, body, signed, may_show, state, day, shown)
          SELECT ${ask}, gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), '{"noticed":"x"}', n % 2 = 0, true,
            CASE WHEN n % 40 = 0 THEN 'waiting' ELSE 'arrived' END,
            CASE WHEN n % 40 = 0 THEN NULL ELSE date '2025-03-01' + n / 100 END, n % 500 = 1
          FROM generate_series(1, ${each}::int) AS n`.execute(trx);
    });
    await fresh.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      await sql`INSERT INTO feedback_asks (id, owner, body, until, erase_at)
        SELECT gen_random_uuid(), sha256(n::text::bytea), '{}', now() + interval '7 days', now() + interval '97 days'
        FROM generate_series(1, ${each}::int) AS n`.execute(trx);
    });
    const owner = new pg.Client({connectionString: fresh.ownerUrl});
    await owner.connect();
    await owner.query('ANALYZE feedback_cards, feedback_asks');
    await owner.end();
  });
  after(() => fresh.close());

  const [ask] = asks as [string];
  const within = <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    fresh.database.db.transaction().execute(work);
  const textOf = (rows: unknown[]): string =>
    rows.map((row) => (row as Record<'QUERY PLAN', string>)['QUERY PLAN']).join('\n');
  const planOf = (place?: {day: string; key: string}): Promise<string> =>
    within(async (trx) => {
      await actAsReceiver(trx, ask);
      return textOf(await pageQuery(trx, {place, limit: 50}).explain('text'));
    });

  it('read a page of one ask from its index, in its order, under row-level security', async () => {
    for (const place of [undefined, {day: '2025-03-10', key: randomUUID()}]) {
      const plan = await planOf(place);
      assert.match(plan, /Index Scan using feedback_cards_arrived/);
      assert.match(plan, /Index Cond: \(\(?ask = /);
      assert.doesNotMatch(plan, /Sort|Seq Scan/);
      if (place) assert.match(plan, /Index Cond: .*ROW\(day, order_key\)/);
    }
  });

  it('find the ask, and whether enough waits for it, by an index, before any of it is known', async () => {
    const plans = await within(async (trx) => {
      await actingAs(digest('1')).execute(trx);
      const {rows} = await sql`EXPLAIN ${enough(15)}`.execute(trx);
      return [textOf(await askRead(trx).explain('text')), textOf(rows)];
    });
    for (const [index, plan] of plans.entries()) {
      assert.match(plan, [/feedback_asks_owner_key/, /feedback_cards_waiting/][index]!);
      assert.doesNotMatch(plan, /Seq Scan on feedback_cards|feedback_asks_owner_key[^]*Seq Scan/, plan);
    }
  });

  it('answer a page deep inside in about the time of the first', async () => {
    await within(async (trx) => {
      await actAsReceiver(trx, ask);
      const buffers = async (place?: {day: string; key: string}): Promise<number> => {
        const rows = await pageQuery(trx, {place, limit: 50}).explain('text', sql`analyze, buffers`);
        return Number(/Buffers: shared hit=(\d+)/.exec(textOf(rows))?.[1] ?? Infinity);
      };
      await buffers();
      await buffers({day: '2025-03-05', key: randomUUID()});
      assert.ok((await buffers({day: '2025-03-05', key: randomUUID()})) < 4 * (await buffers()));
    });
  });

  it('find what waits, what is shown and what is given by an index', async () => {
    const plans = await within(async (trx) => {
      await actAsReceiver(trx, ask);
      await actAsKeeper(trx, 'release');
      const waiting = sql`EXPLAIN SELECT id FROM feedback_cards WHERE ask = ${ask} AND state = 'waiting'
        AND withdrawn_at IS NULL`;
      const own = sql`EXPLAIN SELECT id FROM feedback_cards WHERE giver = sha256('x')`;
      const erased = sql`EXPLAIN SELECT id FROM feedback_cards WHERE id IN (${randomUUID()}::uuid)`;
      const all = [waiting, own, erased].map(async (query) => textOf((await query.execute(trx)).rows));
      return Promise.all(all);
    });
    for (const [index, name] of ['feedback_cards_waiting', 'feedback_cards_giver_key', 'feedback_cards_id'].entries())
      assert.match(plans[index]!, new RegExp(name));
    const shown = await within(async (trx) => {
      await actAsInvited(trx, [ask]);
      return shownOf(trx, [ask], {reported: 'held'});
    });
    assert.equal(shown.length, 4);
  });
});
