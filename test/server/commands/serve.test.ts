import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {ask, openFolder} from '../support/embedded-folder.js';
import {kith, serving, startKith} from '../support/kith.js';
import {until} from '../support/until.js';

const listing = new URL('../../../stories/data/groups.json', import.meta.url).pathname;
const {groups} = JSON.parse(readFileSync(listing, 'utf8')) as {groups: unknown[]};
const count = groups.length;

const total = async (url: string): Promise<number> => {
  const answer = (await (await fetch(new URL('groups?per=group&limit=1', url))).json()) as {total: number};
  return answer.total;
};

describe('kith serve, on a database of its own', () => {
  const folder = {data: '', remove: () => Promise.resolve()};
  before(async () => {
    const {path, remove} = await openFolder();
    Object.assign(folder, {data: `${path}/data`, remove});
  });
  after(() => folder.remove());

  it('starts on an empty folder, takes an import while it serves, and stops cleanly', async () => {
    const server = await serving(['--data', folder.data]);
    // its address may be read before the rest of what it says
    for (const said of [
      'this machine alone reaches it',
      `The database is in ${folder.data}.`,
      'Only pages of the same origin',
    ])
      await until(said, () => server.said().err.includes(said));
    assert.equal(await total(server.url), 0);

    const {code, out} = await kith(['import', listing, '--data', folder.data]);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Harbour Community Network: ${count} groups with [\\d]+ meetings\\.\\n`));
    assert.equal(await total(server.url), count);

    const ended = await server.end('SIGTERM');
    assert.equal(ended.code, 0);
    assert.match(ended.err, /Stopping.*\nStopped\.\n$/);
    assert.equal(existsSync(`${folder.data}/postgresql/postmaster.pid`), false);
  });

  it('has everything again the next time, and stops on Ctrl-C too', async () => {
    const server = await serving(['--data', folder.data, '--base', '/kith']);
    assert.match(server.url, /\/kith$/);
    assert.equal(await total(`${server.url}/`), count);
    assert.equal((await server.end('SIGINT')).code, 0);
  });

  it('refuses a second server on the same folder, in one sentence', async () => {
    const server = await serving(['--data', folder.data]);
    const second = await kith(['serve', '--port', '0', '--data', folder.data]);
    assert.equal(second.code, 2);
    assert.match(second.err, /^The data folder \S+ is used by another Kith server already \(process \d+\)\./);
    assert.equal(second.err.trimEnd().split('\n').length, 1);
    assert.equal(await total(server.url), count);
    await server.end();
  });

  it('writes a structured line for each request, and nothing else, to standard output', async () => {
    const server = await serving(['--data', folder.data]);
    await total(server.url);
    const {out} = await server.end();
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(lines.some(({route, status}) => route === '/groups' && status === 200));
  });

  it('checks the database, running or not', async () => {
    const {code, out} = await kith(['check', '--data', folder.data]);
    assert.equal(code, 0);
    assert.match(out, /✔ PostgreSQL [\d.]+, as “kith_server”, which row-level security binds\./);
    assert.match(out, new RegExp(`✔ ${count} groups of groups\\.json, read `));
    assert.match(out, /✔ What comes when is known until /);
  });
});

const locked = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";

describe('kith serve, on a PostgreSQL of one’s own', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  it('serves from it', async () => {
    const server = await serving([], {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl});
    assert.equal(await total(server.url), 0);
    const {err, code} = await server.end();
    assert.equal(code, 0);
    const {host, pathname, password} = new URL(fresh.url);
    assert.ok(err.includes(`The database is ${host}${pathname}.`));
    assert.ok(!password || !err.includes(password));
  });

  it('answers what it was asked before it was told to stop', async () => {
    const server = await serving([], {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl});
    const other = new pg.Client({connectionString: fresh.ownerUrl});
    await other.connect();
    await other.query('BEGIN; LOCK TABLE listing, groups, meetings');
    const asked = total(server.url);
    await until('the request to wait', async () => (await ask(fresh.adminUrl, locked)).length > 0);
    const ended = server.end('SIGTERM');
    await until('the server to stop', () => server.said().err.includes('Stopping'));
    await other.query('COMMIT');
    await other.end();
    assert.equal(await asked, 0);
    assert.equal((await ended).code, 0);
  });

  it('refuses a role that could bypass row-level security', async () => {
    const {code, err} = await kith(['serve', '--port', '0'], {DATABASE_URL: fresh.adminUrl});
    assert.equal(code, 2);
    assert.match(err, /which is a superuser and so passes row-level security/);
  });

  it('says that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const {port} = taken.address() as AddressInfo;
    const {code, err} = await kith(['serve', '--port', String(port)], {
      DATABASE_URL: fresh.url,
      DATABASE_MIGRATE_URL: fresh.ownerUrl,
    });
    taken.close();
    assert.equal(code, 2);
    assert.match(err, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken; name another\\.`));
  });

  it('says at once when it is not let in', async () => {
    const wrong = new URL(fresh.url);
    wrong.pathname = '/no_such_database';
    const {code, err} = await kith(['serve', '--port', '0'], {DATABASE_URL: wrong.href});
    assert.equal(code, 2);
    assert.match(err, /^The database lets nobody in with this address: /);
  });

  it('waits for a database that is not there yet, and says so', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const {port} = closed.address() as AddressInfo;
    closed.close();
    const waiting = startKith(['serve', '--port', '0'], {DATABASE_URL: `postgres://kith@127.0.0.1:${port}/kith`});
    await until('a word', () => /cannot be reached yet \(.*\); waiting for it\.\n$/.test(waiting.said().err));
    assert.equal((await waiting.end('SIGTERM')).code, 130);
  });
});
