import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {loadConfig} from '../../../src/server/config/load-config.js';
import {openHandler} from '../../../src/server/handler.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {kith} from '../support/kith.js';

const listing = new URL('../../../stories/data/groups.json', import.meta.url).pathname;

describe('kith check', () => {
  let fresh: FreshDatabase;
  let env: Record<string, string>;
  before(async () => {
    fresh = await freshDatabase();
    env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, KITH_LOG: 'off'};
    const handler = await openHandler(loadConfig({env}));
    await handler.importFeed({place: listing, source: 'harbour.example'});
    await handler.close();
    // as it is some days after an import, on a server that has run all the time
    await sql`UPDATE meetings SET covered_until = 0`.execute(fresh.database.db);
  });
  after(() => fresh.close());

  const dueIn = (time: string) =>
    sql`UPDATE jobs SET due_at = now() + ${time}::interval WHERE name = 'look-ahead'`.execute(fresh.database.db);

  it('is content with what a running server has worked out since the import', async () => {
    await dueIn('1 hour');
    const {code, out} = await kith(['check'], env);
    assert.match(out, /✔ Check-ins are taken of arriving \(kept for 365 days\), leaving \(kept for 365 days\)\./);
    assert.match(out, /✔ What comes when is known until/);
    assert.equal(code, 0);
  });

  it('names a questionnaire that cannot be read', async () => {
    const {code, err} = await kith(['check'], {...env, KITH_QUESTIONNAIRES: '[{"id": "no-such"}]'});
    assert.equal(code, 2);
    assert.match(err, /^KITH_QUESTIONNAIRES: “no-such” cannot be read: none that is shipped has this id/);
  });

  it('says when nobody has worked out what comes next', async () => {
    await dueIn('-3 days');
    const {code, out} = await kith(['check'], env);
    assert.match(out, /✖ .* meetings are not worked out up to now/);
    assert.equal(code, 1);
  });
});
