import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {ConfigError} from '../config-error.js';
import type {Runner} from './runner.js';

// what systems answer to who wants no link and meets one; the last for a folder
const isLink = new Set(['ELOOP', 'EMLINK', 'EFTYPE', 'ENOTDIR']);

/**
 * Opens a file or folder of a data folder. For root never through a link: PostgreSQL's user, to whom parts of it belong,
 * could have put one there that leads to what is root's.
 * @param flags of `fs.constants`.
 * @throws {ConfigError} when root meets a link.
 */
export const openUnlinked = async (
  path: string,
  as: Runner | undefined,
  flags: number,
  mode = 0o600,
): Promise<FileHandle> => {
  if (!as) return open(path, flags, mode);
  try {
    return await open(path, flags | constants.O_NOFOLLOW, mode);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && isLink.has(String(error.code)))) throw error;
    throw new ConfigError(
      `${path} is a link, which Kith does not follow when root starts it: put what it leads to there.`,
    );
  }
};
