import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {sql} from 'kysely';
import {migrate} from '../../../src/server/database/migrate.js';
import {openDatabase} from '../../../src/server/database/database.js';
import {emptyDatabase, freshDatabase} from '../support/database.js';

describe('migrate', () => {
  it('applies each migration once, whoever starts first of three', async () => {
    const empty = await emptyDatabase();
    after(empty.drop);
    const applied = await Promise.all([1, 2, 3].map(() => migrate(empty.ownerUrl, {servingUrl: empty.url})));
    assert.deepEqual(applied.flat().sort(), ['0001-listing', '0002-changes', '0003-check-ins', '0004-feedback']);
    assert.deepEqual(await migrate(empty.ownerUrl), []);
  });

  it('grants the serving role rows and nothing else', async () => {
    const fresh = await freshDatabase();
    after(fresh.close);
    const {rows} = await sql<{table: string; rights: string}>`
      SELECT table_name AS table, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
      FROM information_schema.table_privileges WHERE grantee = current_user GROUP BY table_name`.execute(
      fresh.database.db,
    );
    assert.ok(rows.length >= 13);
    assert.deepEqual(
      rows.filter(({rights}) => rights !== 'DELETE INSERT SELECT UPDATE'),
      [],
    );
    assert.ok(rows.every(({table}) => !table.startsWith('kysely')));
    await assert.rejects(sql`CREATE TABLE mine (id int)`.execute(fresh.database.db), /permission denied/);
    await assert.rejects(sql`DROP TABLE groups`.execute(fresh.database.db), /must be owner/);
  });

  it('tells why it could not', async () => {
    const empty = await emptyDatabase();
    after(empty.drop);
    const database = await openDatabase({url: empty.ownerUrl});
    after(database.close);
    await sql`CREATE TABLE groups (other int)`.execute(database.db);
    await assert.rejects(migrate(empty.ownerUrl), /"groups" already exists/);
  });
});
