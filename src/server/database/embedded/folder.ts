import {constants} from 'node:fs';
import {type FileHandle, chmod, chown, mkdir, open, readdir, realpath} from 'node:fs/promises';
import {join} from 'node:path';
import {ConfigError} from '../config-error.js';
import {assertEnterable, type Runner} from './runner.js';
import {openUnlinked} from './unlinked.js';

/** What is where in a data folder. */
export interface DataFolder {
  path: string;
  /** PostgreSQL's own. */
  cluster: string;
  /** Holds the socket. */
  run: string;
  secrets: string;
  log: string;
}

/** Gives a file or folder that is open to the user as whom PostgreSQL runs. */
export const giveTo = async (as: Runner | undefined, file: FileHandle): Promise<void> => {
  if (as) await file.chown(as.uid, as.gid);
};

/** Makes sure that names of files which were just given are on the disk, where the system can do that. */
export const syncNames = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
};

/** Makes a folder that only that user may enter. */
export const privateFolder = async (path: string, as: Runner | undefined): Promise<string> => {
  await mkdir(path, {recursive: true});
  // a folder of Windows has no such rights, and cannot be opened
  if (process.platform === 'win32') return path;
  const folder = await openUnlinked(path, as, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await folder.chmod(0o700);
    await giveTo(as, folder);
  } finally {
    await folder.close();
  }
  return path;
};

/** A new data folder. Of root's, only parts are given away: PostgreSQL's user may pass, and exchange nothing in it. */
const made = async (path: string, as: Runner | undefined): Promise<void> => {
  if (!as) return void (await privateFolder(path, as));
  await chown(path, 0, 0);
  await chmod(path, 0o711);
};

const opened = async (given: string, as: Runner | undefined): Promise<string> => {
  try {
    await mkdir(given, {recursive: true});
    const path = await realpath(given);
    if ((await readdir(path)).length === 0) await made(path, as);
    return path;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `The data folder ${given} cannot be used: ${why}. Name another folder, or start Kith as the user to whom it belongs.`,
    );
  }
};

/**
 * Makes a data folder, or opens one. A folder that holds other things keeps its owner and its rights.
 * @throws {ConfigError} when it cannot be made, or the user as whom PostgreSQL runs cannot enter it.
 */
export const dataFolder = async (given: string, as: Runner | undefined): Promise<DataFolder> => {
  const path = await opened(given, as);
  assertEnterable(as, path);
  return {
    path,
    cluster: join(path, 'postgresql'),
    run: await privateFolder(join(path, 'run'), as),
    secrets: join(path, 'secrets.json'),
    log: join(path, 'postgresql.log'),
  };
};
