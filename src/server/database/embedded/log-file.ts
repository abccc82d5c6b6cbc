import {closeSync, fchownSync, openSync} from 'node:fs';
import {copyFile, readFile, stat, truncate} from 'node:fs/promises';
import {type DataFolder, giveTo} from './folder.js';
import type {Runner} from './runner.js';

/** Bytes after which what PostgreSQL wrote is moved to a second file, over what was there. */
const limit = 1_000_000;

/** Keeps the log, and the one before it, at about a megabyte each; they belong to the user as whom PostgreSQL runs. */
export const trimLog = async ({log}: DataFolder, as?: Runner): Promise<void> => {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  );
  if (size <= limit) return;
  await copyFile(log, `${log}.1`);
  await giveTo(as, `${log}.1`);
  // whoever writes appends, and goes on from here
  await truncate(log);
};

/** Opens the log for a process to write, and closes it here once that has it. */
export const withLog = <T>({log}: DataFolder, as: Runner | undefined, start: (file: number) => T): T => {
  const file = openSync(log, 'a', 0o600);
  try {
    if (as) fchownSync(file, as.uid, as.gid);
    return start(file);
  } finally {
    closeSync(file);
  }
};

/** The last lines. */
export const lastLines = async ({log}: DataFolder, count = 8): Promise<string> =>
  (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-count).join('\n');
