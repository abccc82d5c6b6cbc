import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {retried} from '../../../src/server/database/retried.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

describe('retried', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  const source = (id: string) => ({id, read_at: new Date(0)});
  const ids = async () =>
    (await fresh.database.db.selectFrom('sources').select('id').orderBy('id').execute()).map(({id}) => id);

  it('brings two to their end that had locked each other out', async () => {
    const {db} = fresh.database;
    await db
      .insertInto('sources')
      .values([source('a'), source('b')])
      .execute();
    let waiting = 0;
    let bothWait = () => {};
    const both = new Promise<void>((resolve) => {
      bothWait = resolve;
    });
    let runs = 0;
    const rename = (first: string, second: string) =>
      retried(db, async (trx) => {
        runs += 1;
        await trx.updateTable('sources').set({name: first}).where('id', '=', first).execute();
        waiting += 1;
        if (waiting === 2) bothWait();
        await both;
        await trx.updateTable('sources').set({name: first}).where('id', '=', second).execute();
      });
    await Promise.all([rename('a', 'b'), rename('b', 'a')]);
    assert.equal(runs, 3);
    const names = await db.selectFrom('sources').select('name').distinct().execute();
    assert.equal(names.length, 1);
  });

  it('keeps nothing of a try that failed, and gives up after the last', async () => {
    let tries = 0;
    const failing = retried(
      fresh.database.db,
      async (trx) => {
        tries += 1;
        await trx.insertInto('sources').values(source('c')).execute();
        await sql`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`.execute(trx);
      },
      {tries: 3, random: () => 0},
    );
    await assert.rejects(failing, /again/);
    assert.equal(tries, 3);
    assert.ok(!(await ids()).includes('c'));
  });

  it('does not repeat what can only fail again', async () => {
    let tries = 0;
    const failing = retried(fresh.database.db, async (trx) => {
      tries += 1;
      await sql`SELECT nothing`.execute(trx);
    });
    await assert.rejects(failing, /column "nothing" does not exist/);
    assert.equal(tries, 1);
  });
});
