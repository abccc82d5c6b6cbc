import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import pg from 'pg';
import {type Scope, asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const people = 40;
const each = 100;

describe('the plans of check-ins', () => {
  let fresh: FreshDatabase;
  const callers: Scope[] = Array.from({length: people}, () => ({caller: randomBytes(32)}));
  before(async () => {
    fresh = await freshDatabase();
    for (const scope of callers)
      await scoped(fresh.database, scope, (trx) =>
        sql`INSERT INTO check_ins (owner, id, questionnaire, questionnaire_version, audience, mode, body, created_at, erase_at)
          SELECT ${scope.caller}, gen_random_uuid(), 'arriving', '1', 'hosts', 'pseudonymous', '{}',
            now() - n * interval '1 day', now() + (365 - n) * interval '1 day'
          FROM generate_series(1, ${each}::int) AS n`.execute(trx),
      );
    const owner = new pg.Client({connectionString: fresh.ownerUrl});
    await owner.connect();
    await owner.query('ANALYZE check_ins');
    await owner.end();
  });
  after(() => fresh.close());

  const planOf = (statement: string): Promise<string> =>
    scoped(fresh.database, callers[0]!, async (trx) => {
      const {rows} = await sql<{'QUERY PLAN': string}>`EXPLAIN ${sql.raw(statement)}`.execute(trx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  const mine = `owner = '\\x${callers[0]!.caller.toString('hex')}'`;

  it('read a person’s newest from the index, under row-level security too', async () => {
    const list = `SELECT id, body FROM check_ins WHERE ${mine} ORDER BY created_at DESC, id DESC LIMIT 20`;
    const plan = await planOf(list);
    assert.match(plan, /check_ins_newest|check_ins_pkey/);
    assert.match(plan, /Index Cond: \(owner = /);
    assert.doesNotMatch(plan, /Seq Scan/);
  });

  it('read one by its key', async () => {
    assert.doesNotMatch(
      await planOf(`SELECT body FROM check_ins WHERE ${mine} AND id = '${randomUUID()}'`),
      /Seq Scan/,
    );
  });

  it('find what a restored backup brought back by its id', async () => {
    const plan = await fresh.database.db.transaction().execute(async (trx) => {
      const id = randomUUID();
      await asKeeper(trx, 'housekeeping', [id]);
      const {rows} = await sql<{'QUERY PLAN': string}>`
        EXPLAIN SELECT id FROM check_ins WHERE id IN (${id}::uuid)`.execute(trx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    assert.match(plan, /check_ins_id/);
  });
});
