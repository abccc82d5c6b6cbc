import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {startEmbedded} from '../../../src/server/database/embedded/start.js';

let own: Promise<{url: string; stop(): Promise<void>}> | undefined;

const startOwn = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-test-'));
  // PostgreSQL's user has to come through, when root runs this
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(join(folder, 'data'));
  const stop = async () => {
    await embedded.stop();
    await rm(folder, {recursive: true});
  };
  return {url: embedded.adminUrl, stop};
};

// here, outside of every suite, so that it comes after the last test of the file
after(async () => (await own)?.stop());

/**
 * The superuser's URL of a PostgreSQL in which tests make databases of their own: `KITH_TEST_DATABASE`, or one that this
 * file's process starts for itself.
 */
export const clusterUrl = async (): Promise<string> => {
  const given = process.env.KITH_TEST_DATABASE;
  if (given) return given;
  own ??= startOwn();
  return (await own).url;
};
