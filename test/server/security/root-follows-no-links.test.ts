import assert from 'node:assert/strict';
import {chown, lchown, lstat, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {dataFolder} from '../../../src/server/database/embedded/folder.js';
import {trimLog} from '../../../src/server/database/embedded/log-file.js';
import {runner} from '../../../src/server/database/embedded/runner.js';
import {startEmbedded} from '../../../src/server/database/embedded/start.js';
import {openFolder} from '../support/embedded-folder.js';

const skip = process.getuid?.() !== 0 && 'only root has more rights than PostgreSQL';
const words = 'of root alone\n';

/*
 * Started by root, PostgreSQL runs as an ordinary user. Whoever gets to be that user, through this or any other PostgreSQL
 * of the machine, must not get to be root by it.
 */
describe('a data folder that root opens', {skip}, () => {
  let folder = '';
  let data = '';
  let precious = '';
  let remove = async () => {};
  beforeEach(async () => {
    ({path: folder, remove} = await openFolder());
    data = join(folder, 'data');
    precious = join(folder, 'precious');
    await writeFile(precious, words, {mode: 0o600});
  });
  afterEach(() => remove());

  const assertUntouched = async (): Promise<void> => {
    const {uid, mode} = await stat(precious);
    assert.deepEqual([await readFile(precious, 'utf8'), uid, mode & 0o777], [words, 0, 0o600]);
  };
  const user = () => runner(data) ?? {uid: 0, gid: 0};
  /** Puts a link in the place of a file, as PostgreSQL's user would. */
  const linked = async (name: string, target = precious): Promise<void> => {
    const {uid, gid} = user();
    await rm(join(data, name), {recursive: true, force: true});
    await symlink(target, join(data, name));
    await lchown(join(data, name), uid, gid);
  };
  const isRefused = {name: 'ConfigError', message: /is a link/};

  it('belongs to root, and only what PostgreSQL writes belongs to its user', async () => {
    const embedded = await startEmbedded(data);
    await embedded.stop();
    const {uid} = user();
    const owners = async (...names: string[]) =>
      Promise.all(names.map(async (name) => (await lstat(join(data, name))).uid));
    assert.deepEqual(await owners('.', 'secrets.json', 'postgresql', 'run'), [0, 0, uid, uid]);
    assert.equal((await stat(data)).mode & 0o777, 0o711);
  });

  it('gives away no file through a log that is a link', async () => {
    await (await startEmbedded(data)).stop();
    await linked('postgresql.log');
    await assert.rejects(startEmbedded(data), isRefused);
    await assertUntouched();
  });

  it('writes over no file through the log before, or the log, when that is cut', async () => {
    const opened = await dataFolder(data, user());
    await writeFile(opened.log, 'x'.repeat(1_000_001));
    await linked('postgresql.log.1');
    await trimLog(opened, user());
    await assertUntouched();
    assert.deepEqual([(await stat(opened.log)).size, (await stat(`${opened.log}.1`)).size], [0, 1_000_001]);
    await writeFile(precious, 'x'.repeat(1_000_001));
    await linked('postgresql.log');
    await assert.rejects(trimLog(opened, user()), isRefused);
    assert.equal((await stat(precious)).size, 1_000_001);
  });

  it('gives away no folder through the one of the socket', async () => {
    const {run} = await dataFolder(data, user());
    await linked('run', folder);
    await assert.rejects(dataFolder(data, user()), isRefused);
    assert.deepEqual([(await stat(folder)).uid, (await stat(folder)).mode & 0o777], [0, 0o755]);
    assert.ok((await lstat(run)).isSymbolicLink());
  });

  it('writes no password through a link', async () => {
    await dataFolder(data, user());
    await linked('run/password');
    await linked('secrets.json.new');
    await (await startEmbedded(data)).stop();
    await assertUntouched();
  });

  it('writes no number of a process through a link', async () => {
    await (await startEmbedded(data)).stop();
    const numbers = '999999999\n';
    await writeFile(precious, numbers);
    await linked('postgresql/postmaster.pid');
    await assert.rejects(startEmbedded(data), isRefused);
    assert.equal(await readFile(precious, 'utf8'), numbers);
  });

  it('may be one that belongs to that user already', async () => {
    await (await startEmbedded(data)).stop();
    const {uid, gid} = user();
    await chown(data, uid, gid);
    await (await startEmbedded(data)).stop();
    assert.equal((await stat(data)).uid, uid);
  });
});
