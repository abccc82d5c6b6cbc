/**
 * `npm run test:server`: the tests of the server, on a PostgreSQL that is started for them, or on the one that
 * `KITH_TEST_DATABASE` names (its superuser's URL). Names of files as arguments run only those.
 */
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {register} from 'tsx/esm/api';
import {filesBelow, run} from '../support/steps.mjs';

async function runOn(url, files) {
  const chosen = files.length > 0 ? files : filesBelow('test/server', '.test.ts');
  const concurrency = `--test-concurrency=${Math.min(availableParallelism(), 4)}`;
  // a test that waits for ever must not keep everybody waiting
  const limits = [concurrency, '--test-timeout=180000'];
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', ...limits, ...chosen];
  const {code} = await run(process.execPath, args, {KITH_TEST_DATABASE: url});
  return code;
}

async function onEmbedded(files) {
  register();
  const {startEmbedded} = await import('../../src/server/database/embedded/start.ts');
  const folder = await mkdtemp(join(tmpdir(), 'kith-tests-'));
  // PostgreSQL's user has to come through, when root runs this
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(join(folder, 'data'), {log: console.log});
  try {
    return await runOn(embedded.adminUrl, files);
  } finally {
    await embedded.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

const files = process.argv.slice(2);
const given = process.env.KITH_TEST_DATABASE;
process.exitCode = await (given ? runOn(given, files) : onEmbedded(files));
