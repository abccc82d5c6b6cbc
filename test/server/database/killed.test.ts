import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, afterEach, beforeEach, describe, it} from 'node:test';
import pg from 'pg';
import {connections} from '../../../src/server/database/connections.js';
import {startOf} from '../../../src/server/database/embedded/processes.js';
import {type Embedded, startEmbedded} from '../../../src/server/database/embedded/start.js';
import {ask, embeddedProcess, openFolder} from '../support/embedded-folder.js';
import {until} from '../support/until.js';

const create = 'CREATE TABLE IF NOT EXISTS kept (number int PRIMARY KEY)';

/** Inserts one number after the other until told to stop; answers those that were acknowledged. */
const writing = (url: string, first: number) => {
  const pool = connections({url, poolSize: 2});
  const acknowledged: number[] = [];
  let stopped = false;
  const done = (async () => {
    for (let number = first; !stopped; number++) {
      await pool.query('INSERT INTO kept VALUES ($1)', [number]).then(
        () => acknowledged.push(number),
        () => {},
      );
    }
    await pool.end();
  })();
  const stop = async () => {
    stopped = true;
    await done;
  };
  return {acknowledged, stop};
};

const lost = async (url: string, numbers: number[]): Promise<number[]> => {
  const kept = new Set((await ask(url, 'SELECT number FROM kept')).map(({number}) => number));
  return numbers.filter((number) => !kept.has(number));
};

describe('after kill −9', () => {
  let folder = '';
  let remove = async () => {};
  beforeEach(async () => {
    const made = await openFolder();
    folder = join(made.path, 'data');
    remove = made.remove;
  });
  afterEach(() => remove());

  const withEmbedded = async (work: (embedded: Embedded, lines: string[]) => Promise<void>) => {
    const lines: string[] = [];
    const embedded = await startEmbedded(folder, {log: (line) => lines.push(line)});
    try {
      await work(embedded, lines);
    } finally {
      await embedded.stop();
    }
  };

  it('of the server, its PostgreSQL is known, stopped and started anew, with every acknowledged row', async () => {
    const other = await embeddedProcess(folder);
    await ask(other.ownerUrl, create);
    const {acknowledged, stop} = writing(other.ownerUrl, 1);
    await until('some writes', () => acknowledged.length > 50);
    await other.end('SIGKILL');
    assert.notEqual(startOf(other.postmaster), undefined);
    await stop();
    await withEmbedded(async ({ownerUrl}, lines) => {
      assert.equal(startOf(other.postmaster), undefined);
      assert.deepEqual(lines, [
        `database: stopping the PostgreSQL that an earlier server has left behind (process ${other.postmaster})`,
      ]);
      assert.deepEqual(await lost(ownerUrl, acknowledged), []);
    });
  });

  it('of both at once, what they left behind is no obstacle', async () => {
    const other = await embeddedProcess(folder);
    await ask(other.ownerUrl, create);
    const {acknowledged, stop} = writing(other.ownerUrl, 1);
    await until('some writes', () => acknowledged.length > 50);
    process.kill(other.postmaster, 'SIGKILL');
    await other.end('SIGKILL');
    await stop();
    await assert.doesNotReject(stat(join(folder, 'kith.lock')));
    await assert.doesNotReject(stat(join(folder, 'postgresql', 'postmaster.pid')));
    await withEmbedded(async ({ownerUrl}) => assert.deepEqual(await lost(ownerUrl, acknowledged), []));
  });

  it('of PostgreSQL, it is started again by itself each time, and the same pool goes on', async () => {
    await withEmbedded(async ({ownerUrl, pid}, lines) => {
      await ask(ownerUrl, create);
      const {acknowledged, stop} = writing(ownerUrl, 1);
      const moreWrites = (count = acknowledged.length + 20) => until('writes', () => acknowledged.length > count);
      for (let round = 1; round <= 5; round++) {
        await moreWrites();
        const old = pid() ?? 0;
        process.kill(old, 'SIGKILL');
        // what is left of the old one takes no new connections, though it may still answer on those it has
        await until('a new one', async () => pid() !== old && (await ask(ownerUrl, 'SELECT 1')));
      }
      await moreWrites();
      await stop();
      assert.deepEqual(await lost(ownerUrl, acknowledged), []);
      assert.match(lines.join('\n'), /PostgreSQL has ended by itself and is started again/);
    });
  });

  it('another program that has got PostgreSQL’s old number is left alone', async () => {
    const other = await embeddedProcess(folder);
    process.kill(other.postmaster, 'SIGKILL');
    await other.end('SIGKILL');
    const {uid, gid} = await stat(join(folder, 'postgresql'));
    const stranger = spawn('sleep', ['600'], process.getuid?.() === 0 ? {uid, gid} : {});
    await once(stranger, 'spawn');
    const path = join(folder, 'postgresql', 'postmaster.pid');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^\d+/, String(stranger.pid)));
    await withEmbedded(async ({url}) => assert.deepEqual(await ask(url, 'SELECT 1 AS one'), [{one: 1}]));
    assert.equal(stranger.exitCode ?? stranger.signalCode, null);
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  });

  it('a lock that names a number which another process has by now counts for nothing', async () => {
    const other = await embeddedProcess(folder);
    await other.end('SIGTERM');
    await writeFile(join(folder, 'kith.lock'), `${process.pid}\nlong ago\n`);
    await withEmbedded(async ({url}) => assert.deepEqual(await ask(url, 'SELECT 1 AS one'), [{one: 1}]));
  });
});

describe('an end in a hurry', () => {
  it('takes PostgreSQL along', async () => {
    const made = await openFolder();
    after(made.remove);
    const other = await embeddedProcess(join(made.path, 'data'));
    const client = new pg.Client({connectionString: other.url});
    client.on('error', () => {});
    await client.connect();
    const ended = new Promise((resolve) => client.once('end', () => resolve(undefined)));
    await other.end('SIGTERM');
    await ended;
    await until('PostgreSQL to be gone', () => startOf(other.postmaster) === undefined);
    assert.equal(startOf(other.postmaster), undefined);
  });
});
