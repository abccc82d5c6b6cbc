import {randomBytes} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {ConfigError} from '../config-error.js';
import {startOf} from './processes.js';

const contentOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const tryToTake = (path: string, content: string): Promise<boolean> =>
  writeFile(path, content, {flag: 'wx', mode: 0o600}).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );

const holderIn = (content: string): number | undefined => {
  const [pid, started] = content.split('\n');
  return pid && startOf(Number(pid)) === started ? Number(pid) : undefined;
};

/** Moves away what a dead process has left; if it was a fresh one of somebody quicker, that is put back. */
const clear = async (path: string, stale: string): Promise<void> => {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const content = await contentOf(aside);
  if (content !== stale) await tryToTake(path, content);
  await rm(aside, {force: true});
};

/**
 * Takes a folder for this process.
 * @returns what gives it back.
 * @throws {ConfigError} when a process that lives has it.
 */
export const lock = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(folder, 'kith.lock');
  const own = `${process.pid}\n${startOf(process.pid) ?? ''}\n`;
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await tryToTake(path, own)) return () => rm(path, {force: true});
    const content = await contentOf(path);
    const holder = holderIn(content);
    if (holder !== undefined) {
      throw new ConfigError(
        `The data folder ${folder} is used by another Kith server already (process ${holder}). ` +
          'Stop that one first, or name another folder.',
      );
    }
    // it may be empty because somebody is about to write
    if (content === '' && attempt < 5) await after(50);
    else await clear(path, content);
  }
  throw new ConfigError(`The data folder ${folder} could not be locked: remove ${path} if no Kith server runs on it.`);
};
