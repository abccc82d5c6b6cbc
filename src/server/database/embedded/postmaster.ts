import {type ChildProcess, spawn} from 'node:child_process';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import type {Address} from './address.js';
import type {Binaries} from './binaries.js';
import type {DataFolder} from './folder.js';
import {withLog} from './log-file.js';
import {isAlive} from './processes.js';
import type {Runner} from './runner.js';

/** Everything that a start needs to know. */
export interface Site {
  folder: DataFolder;
  programs: Binaries;
  address: Address;
  as: Runner | undefined;
}

/** PostgreSQL gets nothing of ours: neither passwords nor settings of other PostgreSQLs. */
export const environment = {
  ...(process.env.SystemRoot ? {SystemRoot: process.env.SystemRoot} : {}),
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** For a small machine that answers many short questions, and loses nothing that it has acknowledged. */
const settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  // compiling costs more than these questions take; workers need shared memory that containers are short of
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // what people have sent must not get into a log, and PostgreSQL would quote it
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
};

/** Starts PostgreSQL in a session of its own, so that Ctrl-C reaches it only through us, when all is answered. */
export const spawnPostmaster = async ({folder, programs, address, as}: Site): Promise<ChildProcess> => {
  // nobody else has this folder: whatever socket lies in it is left over
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(folder.run, name), {force: true});
  const all = Object.entries({...settings, ...address.settings});
  const child = await withLog(folder, as, (log) =>
    spawn(programs.postgres, ['-D', folder.cluster, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
      ...as,
      cwd: '/',
      env: environment,
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
    }),
  );
  child.unref();
  return child;
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // it is gone, which is what was wanted
  }
};

const gone = async (pid: number, patience: number): Promise<boolean> => {
  for (const end = Date.now() + patience; isAlive(pid); await after(20)) if (Date.now() > end) return false;
  return true;
};

/** Stops PostgreSQL: what is under way is undone, what was acknowledged is written. Resolves once it is gone. */
export const shutDown = async (pid: number): Promise<void> => {
  signal(pid, 'SIGINT');
  if (await gone(pid, 60_000)) return;
  // without writing everything down: the next start does that, from its journal
  signal(pid, 'SIGQUIT');
  if (await gone(pid, 10_000)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, 10_000);
};
