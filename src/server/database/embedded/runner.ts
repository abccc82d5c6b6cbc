import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ConfigError} from '../config-error.js';

/** The ordinary user as whom PostgreSQL runs where Kith is started by root: PostgreSQL itself refuses to be root. */
export interface Runner {
  uid: number;
  gid: number;
}

const user = 'postgres';

const idOf = (flag: '-u' | '-g'): number | undefined => {
  const {status, stdout} = spawnSync('id', [flag, user], {encoding: 'utf8'});
  return status === 0 ? Number(stdout.trim()) : undefined;
};

const existing = (): Runner | undefined => {
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  return uid === undefined || gid === undefined ? undefined : {uid, gid};
};

const make = (): void => {
  const common = ['--system', '--shell', '/bin/false'];
  const {status} = spawnSync('useradd', [...common, '--user-group', '--no-create-home', user]);
  // where there is only BusyBox
  if (status !== 0) spawnSync('adduser', ['-S', '-D', '-H', user]);
};

const ownerOf = (dataFolder: string): Runner | undefined => {
  const found = statSync(join(dataFolder, 'postgresql'), {throwIfNoEntry: false});
  return found && found.uid !== 0 ? {uid: found.uid, gid: found.gid} : undefined;
};

/**
 * Who owns the database in a data folder, or else the user `postgres`, made when missing; `undefined` where whoever started Kith can run PostgreSQL themselves.
 * @throws {ConfigError} when there is no such user and none can be made.
 */
export const runner = (dataFolder: string): Runner | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const found = ownerOf(dataFolder) ?? existing();
  if (found) return found;
  make();
  const made = existing();
  if (made) return made;
  throw new ConfigError(
    `PostgreSQL does not run as root, and a user “${user}” could not be made: run “useradd --system ${user}”, ` +
      'or start Kith as an ordinary user.',
  );
};

const passes = (as: Runner, test: '-x' | '-r', path: string): boolean =>
  // asked of the system as that user, so that access lists count as well
  spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], {...as, cwd: '/'}).status === 0;

/** Whether that user may run (`-x`) or read a file. */
export const may = (as: Runner | undefined, test: '-x' | '-r', path: string): boolean =>
  as === undefined || passes(as, test, path);

const above = (folder: string): string[] => (dirname(folder) === folder ? [] : [...above(dirname(folder)), folder]);

/** @throws {ConfigError} that names the first folder on the way to `folder` which that user may not enter. */
export const assertEnterable = (as: Runner | undefined, folder: string): void => {
  if (may(as, '-x', folder)) return;
  const closed = above(folder).find((each) => !may(as, '-x', each)) ?? folder;
  throw new ConfigError(
    `Kith was started by root, so PostgreSQL runs as the user “${user}”, who may not enter ${closed}: ` +
      `keep the data elsewhere (KITH_DATA=/var/lib/kith), allow it with “chmod o+x ${closed}”, or start Kith as an ordinary user.`,
  );
};
