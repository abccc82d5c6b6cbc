import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {chown, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {runner} from '../../../src/server/database/embedded/runner.js';
import {ask} from './embedded-folder.js';
import {until} from './until.js';

const execute = promisify(execFile);
const home = '/usr/lib/postgresql';

/** Folder of the programs of Debian's newest PostgreSQL; `undefined` where there is none. */
export const debianPrograms = (): string | undefined =>
  (existsSync(home) ? readdirSync(home) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(home, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'pg_basebackup')));

/** A folder that belongs to the user as whom PostgreSQL runs. */
const ownFolder = async (path: string): Promise<string> => {
  await mkdir(path, {mode: 0o700});
  const as = runner('');
  if (as) await chown(path, as.uid, as.gid);
  return path;
};

const options = () => ({...runner(''), cwd: '/', env: {PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC'}});

/** Runs one of the programs to its end. */
export const runProgram = async (name: string, args: string[]): Promise<void> => {
  await execute(join(debianPrograms() ?? '', name), args, options());
};

/** A PostgreSQL of Debian's in a folder. */
export interface DebianServer {
  /** The superuser's. */
  url: string;
  /** Where it keeps its socket. */
  socket: string;
  /** Ends it by a signal and waits until it is gone: SIGINT stops it, SIGKILL is a crash. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}

const startIn = (data: string, socket: string): ChildProcess =>
  spawn(
    join(debianPrograms() ?? '', 'postgres'),
    ['-D', data, '-k', socket, '-c', 'listen_addresses=', '-c', 'jit=off', '-c', 'max_connections=100'],
    {...options(), stdio: 'ignore'},
  );

/** Starts what is in `folder/data` and waits until it answers. */
export const startDebian = async (folder: string): Promise<DebianServer> => {
  const socket = join(folder, 'run');
  if (!existsSync(socket)) await ownFolder(socket);
  const url = `postgres://postgres@${encodeURIComponent(socket)}/postgres`;
  const child = startIn(join(folder, 'data'), socket);
  const exited = once(child, 'exit');
  await until('PostgreSQL to answer', () => ask(url, 'SELECT 1'));
  return {
    url,
    socket,
    end: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
};

/** Makes a cluster in UTF-8 in a new folder and starts it. */
export const newDebian = async (folder: string): Promise<DebianServer> => {
  await ownFolder(folder);
  const data = join(folder, 'data');
  await runProgram('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  return startDebian(folder);
};
