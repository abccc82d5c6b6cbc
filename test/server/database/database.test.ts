import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {connections} from '../../../src/server/database/connections.js';
import {openDatabase} from '../../../src/server/database/database.js';
import {isUnreachable} from '../../../src/server/database/unreachable.js';
import {ask} from '../support/embedded-folder.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {until} from '../support/until.js';

describe('openDatabase', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  it('leaves JSON and 64-bit numbers as text, and makes times of times', async () => {
    const {rows} = await fresh.database.pool.query(`SELECT '{"a": 1}'::json AS json, ARRAY['{"b":2}'::json] AS more,
      9007199254740993::int8 AS long, ARRAY[9007199254740993::int8] AS longs, 'epoch'::timestamptz AS at, 3::int4 AS short`);
    assert.deepEqual(rows, [
      {
        json: '{"a": 1}',
        more: ['{"b":2}'],
        long: '9007199254740993',
        longs: ['9007199254740993'],
        at: new Date(0),
        short: 3,
      },
    ]);
  });

  it('lets no statement hang, and acknowledges only what is on the disk', async () => {
    const names = ['statement_timeout', 'application_name', 'synchronous_commit', 'fsync'];
    const shown = await Promise.all(
      names.map((name) => fresh.database.pool.query<Record<string, string>>(`SHOW ${name}`)),
    );
    assert.deepEqual(Object.assign({}, ...shown.map(({rows}) => rows[0])), {
      statement_timeout: '10s',
      application_name: 'kith',
      synchronous_commit: 'on',
      fsync: 'on',
    });
  });

  it('goes on after its connections were cut, and says so', async () => {
    const lines: string[] = [];
    const database = await openDatabase({url: fresh.url, log: (line) => lines.push(line)});
    const {rows} = await sql<{pid: number}>`SELECT pg_backend_pid() AS pid`.execute(database.db);
    await ask(fresh.adminUrl, `SELECT pg_terminate_backend(${rows[0]?.pid})`);
    await until('the news', () => lines.length > 0);
    assert.match(lines[0] ?? '', /^database: a connection broke: terminating connection/);
    assert.equal((await sql`SELECT 1 AS one`.execute(database.db)).rows.length, 1);
    await database.close();
  });

  it('outlives a connection that is cut while its transaction waits for something else', async () => {
    const client = await fresh.database.pool.connect();
    const {rows} = await client.query<{pid: number}>('SELECT pg_backend_pid() AS pid');
    const closed = new Promise((resolve) => client.once('end', () => resolve('closed')));
    await ask(fresh.adminUrl, `SELECT pg_terminate_backend(${rows[0]?.pid})`);
    assert.equal(await closed, 'closed');
    await assert.rejects(client.query('SELECT 1'), /not queryable/);
    client.release(true);
    assert.equal((await sql`SELECT 1 AS one`.execute(fresh.database.db)).rows.length, 1);
  });

  it('gives up a server that takes the call and says nothing', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const pool = connections({url: `postgres://kith@127.0.0.1:${port}/kith`, patience: 100});
    const error: unknown = await pool.query('SELECT 1').catch((reason: unknown) => reason);
    assert.equal(isUnreachable(error), true);
    await pool.end();
    silent.close();
  });

  it('tells a database that is away from a question that is wrong', async () => {
    const away = await openDatabase({url: 'postgres://kith@127.0.0.1:1/kith'});
    const failures = await Promise.all(
      [away.pool, fresh.database.pool].map((pool) => pool.query('SELECT nothing').catch((reason: unknown) => reason)),
    );
    assert.deepEqual(failures.map(isUnreachable), [true, false]);
    await away.close();
  });
});
