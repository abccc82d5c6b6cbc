import {join} from 'node:path';
import {type DebianServer, newDebian, runProgram, startDebian} from './debian.js';
import {openFolder} from './embedded-folder.js';

/** A primary, and a standby to which every change is streamed. */
export interface Replicated {
  primary: DebianServer;
  standby: DebianServer;
  /** Starts the standby again after its end. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

/** Needs Debian's PostgreSQL: see `debianPrograms`. */
export const replicated = async (): Promise<Replicated> => {
  const folder = await openFolder();
  const primary = await newDebian(join(folder.path, 'primary'));
  const place = join(folder.path, 'primary', 'standby');
  await runProgram('pg_basebackup', [
    '-D',
    join(place, 'data'),
    '-h',
    primary.socket,
    '-U',
    'postgres',
    '-R',
    '-c',
    'fast',
  ]);
  let standby = await startDebian(place);
  return {
    primary,
    get standby() {
      return standby;
    },
    restart: async () => {
      standby = await startDebian(place);
    },
    close: async () => {
      await standby.end('SIGINT');
      await primary.end('SIGINT');
      await folder.remove();
    },
  };
};
