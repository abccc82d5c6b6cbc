import {constants} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DataFolder} from './folder.js';
import {shutDown} from './postmaster.js';
import {commandOf, isAlive} from './processes.js';
import type {Runner} from './runner.js';
import {openUnlinked} from './unlinked.js';

/**
 * Makes way for a start: a PostgreSQL that goes on without the server that had started it is stopped. To be called only by
 * who holds the folder's lock.
 */
export const makeWay = async (
  {cluster}: DataFolder,
  as: Runner | undefined,
  log?: (line: string) => void,
): Promise<void> => {
  const path = join(cluster, 'postmaster.pid');
  const content = await readFile(path, 'utf8').catch(() => '');
  const pid = Number.parseInt(content, 10);
  if (!pid) return;
  if (isAlive(pid) && commandOf(pid).includes(cluster)) {
    log?.(`database: stopping the PostgreSQL that an earlier server has left behind (process ${pid})`);
    return shutDown(pid);
  }
  // The number may be another program's by now, or that of a dead process which nobody has cleared away, and PostgreSQL
  // would take either for itself. Its parent's number it never does. The rest of the file stays: by it PostgreSQL finds
  // out whether other remains of it still use the data.
  const file = await openUnlinked(path, as, constants.O_WRONLY | constants.O_TRUNC);
  try {
    await file.writeFile(content.replace(/^\d+/, String(process.pid)));
  } finally {
    await file.close();
  }
};
