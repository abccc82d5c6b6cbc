import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {type Database, openDatabase} from '../../../src/server/database/database.js';
import {migrate} from '../../../src/server/database/migrate.js';
import {emptyDatabase} from '../support/database.js';
import {debianPrograms} from '../support/debian.js';
import {type Replicated, replicated} from '../support/replica.js';
import {until} from '../support/until.js';

const at = (url: string, socket: string): string => url.replace(/@[^/]*\//, `@${encodeURIComponent(socket)}/`);

describe(
  'a read replica',
  {skip: !debianPrograms() && 'Debian’s PostgreSQL is not installed: npm run test:server:debian'},
  () => {
    let servers: Replicated;
    let database: Database;
    const lines: string[] = [];
    before(async () => {
      servers = await replicated();
      const {url, ownerUrl} = await emptyDatabase(servers.primary.url);
      await migrate(ownerUrl, {servingUrl: url});
      database = await openDatabase({
        url,
        replicaUrl: at(url, servers.standby.socket),
        log: (line) => lines.push(line),
      });
    });
    after(async () => {
      await database.close();
      await servers.close();
    });

    const write = (id: string) =>
      database.db
        .insertInto('sources')
        .values({id, read_at: new Date(0)})
        .execute();
    const read = (id: string) => database.read.selectFrom('sources').select('id').where('id', '=', id).execute();
    const isReplica = async (): Promise<boolean> => {
      const {rows} = await database.readPool.query<{standby: boolean}>('SELECT pg_is_in_recovery() AS standby');
      return rows[0]?.standby ?? false;
    };

    it('answers what was written to the primary', async () => {
      await write('one');
      assert.deepEqual(await until('the row', async () => (await read('one'))[0]), {id: 'one'});
      assert.equal(await isReplica(), true);
      const {rows} = await sql<{standby: boolean}>`SELECT pg_is_in_recovery() AS standby`.execute(database.read);
      assert.deepEqual(rows, [{standby: true}]);
    });

    it('gives way to the primary when it dies while it answers', async () => {
      const answers = Array.from({length: 4}, () =>
        database.readPool.query('SELECT pg_is_in_recovery() AS standby, pg_sleep(0.5)'),
      );
      await until('the statements to run', async () => {
        const {rows} = await database.readPool.query(
          "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(0.5)%' AND state = 'active' AND pid <> pg_backend_pid()",
        );
        return rows.length === 4;
      });
      await servers.standby.end('SIGKILL');
      assert.equal((await Promise.all(answers)).length, 4);
      assert.equal(await isReplica(), false);
      await write('two');
      assert.deepEqual(await read('two'), [{id: 'two'}]);
      assert.equal(lines.filter((line) => line.includes('reading from the primary')).length, 1);
    });

    it('is asked again once it is back', async () => {
      await servers.restart();
      await until('the replica', isReplica);
      assert.deepEqual(await until('the row', async () => (await read('two'))[0]), {id: 'two'});
      assert.equal(lines.at(-1), 'database: the replica answers again');
    });
  },
);
