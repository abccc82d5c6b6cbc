import assert from 'node:assert/strict';
import {chown, mkdir, readFile, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import {type Embedded, startEmbedded} from '../../../src/server/database/embedded/start.js';
import {migrate} from '../../../src/server/database/migrate.js';
import {ask, embeddedProcess, openFolder} from '../support/embedded-folder.js';

const nobody = {uid: 65_534, gid: 65_534};
const isRoot = process.getuid?.() === 0;

const running: Embedded[] = [];
let remove = async () => {};

/** A data folder that is not there yet. */
const inFolder = async (): Promise<string> => {
  const folder = await openFolder();
  remove = folder.remove;
  return join(folder.path, 'data');
};

const started = async (folder: string): Promise<Embedded> => {
  const embedded = await startEmbedded(folder);
  running.push(embedded);
  return embedded;
};

afterEach(async () => {
  for (const embedded of running.splice(0)) await embedded.stop();
  await remove();
});

describe('startEmbedded', () => {
  it('makes a database in UTF-8 that knows letters of every script and writes to disk', async () => {
    const {adminUrl} = await started(await inFolder());
    const names = ['server_encoding', 'fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'jit'];
    const settings = names.map((name) => `current_setting('${name}') AS ${name}`).join(', ');
    assert.deepEqual(await ask(adminUrl, `SELECT ${settings}`), [
      {
        server_encoding: 'UTF8',
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        listen_addresses: '',
        jit: 'off',
      },
    ]);
    await ask(adminUrl, 'CREATE EXTENSION pg_trgm');
    const letters = await ask(
      adminUrl,
      `SELECT lower('ÄЙ') AS low, cardinality(show_trgm('Привет')) AS parts, datlocprovider AS by
      FROM pg_database WHERE datname = 'kith'`,
    );
    assert.deepEqual(letters, [{low: 'äй', parts: 7, by: 'b'}]);
  });

  it('has an owner and a server role that are bound by policies, with secrets of their own', async () => {
    const folder = await inFolder();
    const {url, ownerUrl} = await started(folder);
    const roles = await ask(
      ownerUrl,
      "SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname LIKE 'kith%'",
    );
    assert.deepEqual(
      roles.filter(({rolsuper, rolbypassrls}) => rolsuper || rolbypassrls),
      [],
    );
    assert.deepEqual(roles.map(({rolname}) => rolname).sort(), ['kith_owner', 'kith_server']);
    assert.equal((await stat(join(folder, 'secrets.json'))).mode & 0o777, 0o600);
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await assert.rejects(ask(wrong.href, 'SELECT 1'), /password authentication failed/);
    assert.ok((await migrate(ownerUrl, {servingUrl: url})).length >= 2);
  });

  it('keeps everything from one start to the next, at the same address', async () => {
    const folder = await inFolder();
    const first = await startEmbedded(folder);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    const second = await started(folder);
    assert.equal(second.ownerUrl, first.ownerUrl);
    assert.deepEqual(await ask(second.ownerUrl, 'SELECT number FROM kept'), [{number: 7}]);
  });

  it('refuses a second server on the same folder and names the first', async () => {
    const folder = await inFolder();
    await started(folder);
    const refused = {name: 'ConfigError', message: new RegExp(`${folder} is used .* \\(process ${process.pid}\\)`)};
    await assert.rejects(startEmbedded(folder), refused);
    await assert.rejects(embeddedProcess(folder), new RegExp(`ConfigError: .*process ${process.pid}`));
  });

  it('listens elsewhere when the path of the folder is too long for a socket', async () => {
    const folder = join(await inFolder(), 'x'.repeat(100));
    const {url} = await started(folder);
    assert.ok(!url.includes('x'.repeat(100)));
    assert.deepEqual(await ask(url, 'SELECT 1 AS one'), [{one: 1}]);
  });

  it('quotes PostgreSQL when it does not start, and then lets the folder go', async () => {
    const folder = await inFolder();
    await (await startEmbedded(folder)).stop();
    await rm(join(folder, 'postgresql', 'global', 'pg_control'));
    const quoted = {name: 'ConfigError', message: /did not start.*\n.*could not (find|open).*pg_control/s};
    await assert.rejects(startEmbedded(folder), quoted);
    await assert.rejects(startEmbedded(folder), quoted);
  });

  it('writes nothing that people send into the log', async () => {
    const folder = await inFolder();
    const {ownerUrl} = await started(folder);
    await ask(ownerUrl, 'CREATE TABLE told (word text PRIMARY KEY)');
    await ask(ownerUrl, "INSERT INTO told VALUES ('confided')");
    await assert.rejects(ask(ownerUrl, "INSERT INTO told VALUES ('confided')"), /duplicate key/);
    const log = await readFile(join(folder, 'postgresql.log'), 'utf8');
    assert.match(log, /duplicate key/);
    assert.doesNotMatch(log, /confided/);
  });

  it('runs for an ordinary user', {skip: !isRoot && 'every other test does'}, async () => {
    const folder = await inFolder();
    await chown(dirname(folder), nobody.uid, nobody.gid);
    const other = await embeddedProcess(folder, nobody);
    assert.deepEqual(await ask(other.url, 'SELECT 1 AS one'), [{one: 1}]);
    assert.equal((await stat(`/proc/${other.postmaster}`).catch(() => nobody)).uid, nobody.uid);
    await other.end('SIGTERM');
  });

  it(
    'runs for root on what an ordinary user has made, and for that user afterwards',
    {skip: !isRoot && 'needs root'},
    async () => {
      const folder = await inFolder();
      await chown(dirname(folder), nobody.uid, nobody.gid);
      const first = await embeddedProcess(folder, nobody);
      await first.end('SIGTERM');
      const second = await startEmbedded(folder);
      assert.deepEqual(await ask(second.url, 'SELECT 1 AS one'), [{one: 1}]);
      await second.stop();
      const third = await embeddedProcess(folder, nobody);
      assert.deepEqual(await ask(third.url, 'SELECT 1 AS one'), [{one: 1}]);
      await third.end('SIGTERM');
    },
  );

  it('says whose a folder is not', {skip: !isRoot && 'needs root'}, async () => {
    const folder = await inFolder();
    await (await startEmbedded(folder)).stop();
    await assert.rejects(embeddedProcess(folder, nobody), /ConfigError: The data folder .* cannot be used: EACCES/);
  });

  it('lets one of three that start at once have what a killed one has left', async () => {
    const folder = await inFolder();
    const killed = await embeddedProcess(folder);
    await killed.end('SIGKILL');
    const three = await Promise.allSettled([1, 2, 3].map(() => embeddedProcess(folder)));
    const refused = three.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    for (const one of three) if (one.status === 'fulfilled') await one.value.end('SIGTERM');
    assert.equal(refused.length, 2);
    for (const reason of refused) assert.match(reason, /ConfigError: .* is used by another Kith server already/);
  });

  it(
    'names the folder that PostgreSQL’s user may not enter',
    {skip: !isRoot && 'only root needs another user'},
    async () => {
      const folder = await inFolder();
      await mkdir(folder);
      await mkdir(join(folder, 'closed'), {mode: 0o700});
      const refused = {name: 'ConfigError', message: new RegExp(`may not enter ${folder}/closed: .*chmod o\\+x`)};
      await assert.rejects(startEmbedded(join(folder, 'closed', 'data')), refused);
    },
  );
});
