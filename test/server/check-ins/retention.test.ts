import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {createCheckIn} from '../../../src/server/check-ins/create-check-in.js';
import {loadConfig} from '../../../src/server/config/load-config.js';
import {openHandler} from '../../../src/server/handler.js';
import {digest} from '../../../src/server/sent/digest.js';
import {scoped} from '../../../src/server/sent/scope.js';
import {answered} from '../http/support/checking-in.js';
import {newSecret} from '../http/support/sending.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {until} from '../support/until.js';

describe('a server that runs', () => {
  let fresh: FreshDatabase;
  let folder: string;
  before(async () => {
    fresh = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'kith-retention-'));
  });
  after(async () => {
    await fresh.close();
    await rm(folder, {recursive: true});
  });

  it('erases by itself what has had its time, and nothing else', async () => {
    const {database} = fresh;
    const [past, young] = [newSecret(), newSecret()];
    for (const secret of [past, young])
      await createCheckIn(database, {secret, key: newSecret(), draft: {...answered, audience: 'self'}, keepDays: 30});
    const count = (secret: string): Promise<number> =>
      scoped(database, {caller: digest(secret)}, async (trx) => {
        const rows = await trx.selectFrom('check_ins').select('id').execute();
        return rows.length;
      });
    await scoped(database, {caller: digest(past)}, (trx) =>
      sql`UPDATE check_ins SET erase_at = now() - interval '1 second'`.execute(trx),
    );
    const env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, KITH_DATA: folder, KITH_LOG: 'off'};
    const handler = await openHandler(loadConfig({env}));
    await until('the purge', async () => (await count(past)) === 0);
    await handler.close();
    assert.deepEqual([await count(past), await count(young)], [0, 1]);
  });
});
