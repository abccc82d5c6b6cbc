import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type RawBuilder, sql} from 'kysely';
import pg from 'pg';
import {actInRound} from '../../../src/server/feedback/scope.js';
import {scoped} from '../../../src/server/sent/scope.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const rounds = 3_000;
const places = 6;

const bytes = (text: string): string => `decode(md5(${text}) || md5('x' || ${text}), 'hex')`;

/** Many rounds of six, of each of which the secrets' hashes are made of its number. */
const filled = `
  CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, ${rounds}) AS n;
  INSERT INTO feedback_rounds (id, host, body, until, erase_at)
    SELECT id, ${bytes("'host' || n")}, '{}', now() + interval '7 days', now() + interval '97 days' FROM made;
  INSERT INTO feedback_seats (round, id, place, name, handed, own)
    SELECT id, gen_random_uuid(), place, 'Somebody', ${bytes("'handed' || n || '-' || place")},
      ${bytes("'own' || n || '-' || place")} FROM made, generate_series(0, ${places - 1}) AS place;
  INSERT INTO feedback_asks (id, owner, round, body, until, erase_at)
    SELECT id, own, round, '{}', now() + interval '7 days', now() + interval '97 days' FROM feedback_seats;
  INSERT INTO feedback_owes (round, giver, receiver)
    SELECT giver.round, giver.id, receiver.id
    FROM feedback_seats giver JOIN feedback_seats receiver ON receiver.round = giver.round AND receiver.id <> giver.id;
  ANALYZE feedback_rounds, feedback_seats, feedback_asks, feedback_owes`;

describe('the plans of rounds', () => {
  let fresh: FreshDatabase;
  let caller: Buffer;
  let seat: {round: string; id: string};
  before(async () => {
    fresh = await freshDatabase();
    const admin = new pg.Client({connectionString: fresh.adminUrl});
    await admin.connect();
    await admin.query(filled);
    const found = await admin.query<{round: string; id: string; own: Buffer}>(
      'SELECT round, id, own FROM feedback_seats OFFSET 5000 LIMIT 1',
    );
    await admin.end();
    seat = found.rows[0]!;
    caller = found.rows[0]!.own;
  });
  after(() => fresh.close());

  /** Of a statement, as somebody who has a place in the round. */
  const planOf = (statement: RawBuilder<unknown>): Promise<string> =>
    scoped(fresh.database, {caller}, async (trx) => {
      await actInRound(trx, seat.round);
      const {rows} = await sql<{'QUERY PLAN': string}>`EXPLAIN ${statement}`.execute(trx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  const statements: Record<string, () => RawBuilder<unknown>> = {
    'a place by its secret': () => sql`SELECT id FROM feedback_seats
      WHERE own = ${caller} OR (handed = ${caller} AND own IS NULL)`,
    'a place by the secret that was handed out': () => sql`SELECT id FROM feedback_seats WHERE handed = ${caller}`,
    'a round by its secret': () => sql`SELECT id FROM feedback_rounds WHERE host = ${caller}`,
    'the places of a round, and who still owes': () => sql`SELECT id, EXISTS (SELECT FROM feedback_owes owes
      WHERE owes.round = seat.round AND owes.giver = seat.id AND owes.state = 'owed')
      FROM feedback_seats seat WHERE seat.round = ${seat.round} ORDER BY place`,
    'what somebody owes': () => sql`SELECT seat.name, owes.state FROM feedback_owes owes
      JOIN feedback_seats seat ON seat.id = owes.receiver
      WHERE owes.round = ${seat.round} AND owes.giver = ${seat.id} ORDER BY seat.place`,
    'who owes to somebody': () => sql`SELECT giver, state FROM feedback_owes
      WHERE round = ${seat.round} AND receiver = ${seat.id} ORDER BY giver FOR UPDATE`,
    'what receives in a round': () => sql`SELECT id FROM feedback_asks
      WHERE round = ${seat.round} ORDER BY id FOR UPDATE`,
  };
  for (const [what, statement] of Object.entries(statements))
    it(`read ${what} from an index, under row-level security too`, async () => {
      const plan = await planOf(statement());
      assert.match(plan, /Index/);
      assert.doesNotMatch(plan, /Seq Scan/, plan);
    });
});
