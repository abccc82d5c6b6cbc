import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {openDatabase} from '../../../src/server/database/database.js';
import {assertServingRole} from '../../../src/server/database/role.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const openAs = async (url: string) => {
  const database = await openDatabase({url, poolSize: 2});
  after(database.close);
  return database.db;
};

describe('assertServingRole', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  it('accepts an ordinary role', async () => {
    await assert.doesNotReject(assertServingRole(fresh.database.db));
  });

  it('accepts the owner of the tables, whom forced policies bind too', async () => {
    await assert.doesNotReject(assertServingRole(await openAs(fresh.ownerUrl)));
  });

  it('refuses a superuser', async () => {
    const refused = assertServingRole(await openAs(fresh.adminUrl));
    await assert.rejects(refused, {name: 'ConfigError', message: /is a superuser and so passes row-level security/});
  });

  const refusedWith = async (rights: string, join: boolean) => {
    const admin = await openAs(fresh.adminUrl);
    const server = new URL(fresh.url).username;
    const other = `${server}_${randomBytes(3).toString('hex')}`;
    await sql`CREATE ROLE ${sql.id(other)} ${sql.raw(rights)}`.execute(admin);
    if (join) await sql`GRANT ${sql.id(other)} TO ${sql.id(server)}`.execute(admin);
    const error: unknown = await assertServingRole(fresh.database.db).catch((reason: unknown) => reason);
    await sql`DROP ROLE ${sql.id(other)}`.execute(admin);
    return error instanceof Error ? `${error.name}: ${error.message}` : 'accepted';
  };

  it('refuses a role that may become one', async () => {
    assert.match(await refusedWith('SUPERUSER', true), /^ConfigError: .* may become .* is a superuser/);
    assert.match(await refusedWith('BYPASSRLS', true), /^ConfigError: .* may become .* has BYPASSRLS/);
    assert.equal(await refusedWith('SUPERUSER', false), 'accepted');
  });

  it('refuses a role with BYPASSRLS', async () => {
    const admin = await openAs(fresh.adminUrl);
    const server = sql.id(new URL(fresh.url).username);
    await sql`ALTER ROLE ${server} BYPASSRLS`.execute(admin);
    await assert.rejects(assertServingRole(fresh.database.db), {name: 'ConfigError', message: /has BYPASSRLS/});
    await sql`ALTER ROLE ${server} NOBYPASSRLS`.execute(admin);
  });

  for (const table of ['changes', 'check_ins', 'replays', 'feedback_cards', 'feedback_audit']) {
    it(`refuses ${table} without forced policies`, async () => {
      const owner = await openAs(fresh.ownerUrl);
      await sql`ALTER TABLE ${sql.id(table)} NO FORCE ROW LEVEL SECURITY`.execute(owner);
      const refused = {name: 'ConfigError', message: new RegExp(`not forced on ${table}`)};
      await assert.rejects(assertServingRole(fresh.database.db), refused);
      await sql`ALTER TABLE ${sql.id(table)} FORCE ROW LEVEL SECURITY`.execute(owner);
    });
  }
});

describe('row-level security', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  const within = <T>(setting: string, value: string, work: (db: typeof fresh.database.db) => Promise<T>) =>
    fresh.database.db.transaction().execute(async (trx) => {
      await sql`SELECT set_config(${setting}, ${value}, true)`.execute(trx);
      return work(trx);
    });
  const change = (group: string) => ({group_key: group, id: randomUUID(), secret_hash: Buffer.alloc(32), body: '{}'});
  const seen = (db: typeof fresh.database.db) => db.selectFrom('changes').select('group_key').execute();

  it('shows a group its own changes, and nobody another’s', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    for (const group of [one, two]) {
      await within('kith.group', group, (db) => db.insertInto('changes').values(change(group)).execute());
    }
    assert.deepEqual(await within('kith.group', one, seen), [{group_key: one}]);
    assert.deepEqual(await within('kith.group', two, seen), [{group_key: two}]);
    assert.deepEqual(await seen(fresh.database.db), []);
    assert.equal((await within('kith.keeper', 'yes', seen)).length, 2);
  });

  it('lets nobody write, change or take away in another group', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await within('kith.group', two, (db) => db.insertInto('changes').values(change(two)).execute());
    const intrude = within('kith.group', one, (db) => db.insertInto('changes').values(change(two)).execute());
    await assert.rejects(intrude, /row-level security/);
    const counts = await within('kith.group', one, async (db) => [
      await db.updateTable('changes').set({status: 'done'}).where('group_key', '=', two).executeTakeFirst(),
      await db.deleteFrom('changes').where('group_key', '=', two).executeTakeFirst(),
    ]);
    assert.deepEqual(
      counts.map((count) => ('numUpdatedRows' in count ? count.numUpdatedRows : count.numDeletedRows)),
      [0n, 0n],
    );
    assert.deepEqual(await within('kith.group', two, seen), [{group_key: two}]);
  });

  it('shows a caller only what they sent themselves', async () => {
    const caller = randomBytes(32);
    const row = {route: 'POST /x', key: 'k', body_hash: Buffer.alloc(32), item: randomUUID(), expires_at: new Date(0)};
    await within('kith.caller', caller.toString('hex'), (db) =>
      db
        .insertInto('replays')
        .values({...row, caller})
        .execute(),
    );
    const kept = (db: typeof fresh.database.db) => db.selectFrom('replays').select('key').execute();
    assert.equal((await within('kith.caller', caller.toString('hex'), kept)).length, 1);
    assert.equal((await within('kith.caller', randomBytes(32).toString('hex'), kept)).length, 0);
    assert.equal((await kept(fresh.database.db)).length, 0);
  });
});
