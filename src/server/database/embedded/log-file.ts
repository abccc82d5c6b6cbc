import {constants} from 'node:fs';
import {type FileHandle, readFile, rm} from 'node:fs/promises';
import {type DataFolder, giveTo} from './folder.js';
import type {Runner} from './runner.js';
import {openUnlinked} from './unlinked.js';

const {O_APPEND, O_CREAT, O_EXCL, O_RDWR, O_WRONLY} = constants;

/** Bytes after which what PostgreSQL wrote is moved to a second file, over what was there. */
const limit = 1_000_000;

/** Opens the log, which belongs to the user as whom PostgreSQL runs, and closes it in the end. */
const withFile = async <T>(
  path: string,
  as: Runner | undefined,
  flags: number,
  work: (file: FileHandle) => Promise<T> | T,
): Promise<T> => {
  const file = await openUnlinked(path, as, flags | O_CREAT);
  try {
    await giveTo(as, file);
    return await work(file);
  } finally {
    await file.close();
  }
};

/** Keeps the log, and the one before it, at about a megabyte each. */
export const trimLog = ({log}: DataFolder, as?: Runner): Promise<void> =>
  withFile(log, as, O_RDWR, async (file) => {
    if ((await file.stat()).size <= limit) return;
    const before = `${log}.1`;
    await rm(before, {force: true});
    const content = await file.readFile();
    await withFile(before, as, O_WRONLY | O_EXCL, (copy) => copy.writeFile(content));
    // whoever writes appends, and goes on from here
    await file.truncate();
  });

/** Opens the log for a process to write, and closes it here once that has it. */
export const withLog = async <T>({log}: DataFolder, as: Runner | undefined, start: (file: number) => T): Promise<T> => {
  const file = await openUnlinked(log, as, O_WRONLY | O_APPEND | O_CREAT);
  try {
    await giveTo(as, file);
    return start(file.fd);
  } finally {
    // not waited for: what is started may fail at once, and whoever started it must hear of it by then
    void file.close().catch(() => {});
  }
};

/** The last lines. */
export const lastLines = async ({log}: DataFolder, count = 8): Promise<string> =>
  (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-count).join('\n');
