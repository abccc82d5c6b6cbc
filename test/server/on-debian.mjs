/**
 * `npm run test:server:debian`: the tests of the server once more, on Debian's PostgreSQL, which is installed where that is
 * possible. Names of files as arguments run only those.
 */
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {register} from 'tsx/esm/api';
import {postgresql} from '../engines/install.mjs';
import {runSteps} from '../support/steps.mjs';

console.log(`On PostgreSQL of ${postgresql()}`);
register();
const {newDebian} = await import('./support/debian.ts');
const folder = await mkdtemp(join(tmpdir(), 'kith-debian-'));
await chmod(folder, 0o755);
const server = await newDebian(join(folder, 'server'));
try {
  const tests = ['test/server/run.mjs', ...process.argv.slice(2)];
  await runSteps([['the server, on Debian’s PostgreSQL', 'suite', 'node', tests, {KITH_TEST_DATABASE: server.url}]]);
} finally {
  await server.end('SIGINT');
  await rm(folder, {recursive: true, force: true});
}
