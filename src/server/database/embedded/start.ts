import {address as addressFor} from './address.js';
import {binaries} from './binaries.js';
import {type DataFolder, dataFolder as openFolder} from './folder.js';
import {initialise} from './initialise.js';
import {lock} from './lock.js';
import {makeWay} from './orphan.js';
import {prepareRoles} from './roles.js';
import {type Runner, runner} from './runner.js';
import {secretsOf} from './secrets.js';
import {Supervisor} from './supervise.js';

/** A PostgreSQL of our own. */
export interface Embedded {
  /** For the server: a role that row-level security binds. */
  url: string;
  /** For migrations: the role that owns the tables. */
  ownerUrl: string;
  /** The superuser's, of the database `postgres`: for whoever looks after the cluster, and never for the server. */
  adminUrl: string;
  /** PostgreSQL's process; another one after it was started again. */
  pid: () => number | undefined;
  /** Stops it, and resolves once it is gone. */
  stop: () => Promise<void>;
}

/** How to start one. */
export interface EmbeddedOptions {
  /** Takes lines for the person who runs the server. */
  log?: (line: string) => void;
}

const startIn = async (folder: DataFolder, as: Runner | undefined, log?: (line: string) => void): Promise<Embedded> => {
  const programs = await binaries(folder.path, as);
  const secrets = await secretsOf(folder);
  await makeWay(folder, as, log);
  await initialise(folder, programs, secrets.postgres, as);
  const address = await addressFor(folder.run, as);
  const adminUrl = address.url('postgres', secrets.postgres, 'postgres');
  const running = new Supervisor({folder, programs, address, as}, adminUrl, log);
  const dismiss = () => running.dismiss();
  process.once('exit', dismiss);
  const stop = async () => {
    await running.stop();
    process.off('exit', dismiss);
    await address.release();
  };
  try {
    await running.start();
    await prepareRoles(address, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: address.url('kith_server', secrets.server, 'kith'),
    ownerUrl: address.url('kith_owner', secrets.owner, 'kith'),
    adminUrl,
    pid: () => running.pid,
    stop,
  };
};

/**
 * Starts PostgreSQL in a folder, which is made when it is missing; started by root, it runs as the user `postgres`. If it
 * ends by itself, it is started again at the same address. One process has a folder; what one that was killed has left
 * behind is stopped first.
 * @throws {ConfigError} in one sentence that says what to do.
 */
export const startEmbedded = async (dataFolder: string, {log}: EmbeddedOptions = {}): Promise<Embedded> => {
  const as = runner(dataFolder);
  const folder = await openFolder(dataFolder, as);
  const unlock = await lock(folder.path);
  try {
    const embedded = await startIn(folder, as, log);
    return {
      ...embedded,
      stop: async () => {
        await embedded.stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
