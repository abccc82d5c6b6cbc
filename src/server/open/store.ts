import {existsSync} from 'node:fs';
import type {Config} from '../config/config.js';
import {ConfigError} from '../database/config-error.js';
import {type Database, openDatabase} from '../database/database.js';
import {startEmbedded} from '../database/embedded/start.js';
import {migrate} from '../database/migrate.js';
import {assertServingRole} from '../database/role.js';
import {reached} from './reached.js';
import {running} from './running.js';
import type {Voices} from './voices.js';

/** A database that is there, migrated, and open as a role that policies bind. */
export interface Store {
  database: Database;
  /** Names of the migrations that were applied now. */
  applied: string[];
  close: () => Promise<void>;
}

/** How a database is opened. */
export interface StoreOptions extends Voices {
  /** Uses the embedded database of a server that runs on the same folder, instead of refusing. */
  share?: boolean;
  /** Makes no new database: who looks or takes out has most likely mistyped the folder. */
  existing?: boolean;
  /** How often a database that cannot be reached is tried; for two minutes when missing. */
  tries?: number;
}

interface Addresses {
  url: string;
  ownerUrl: string;
  stop?: () => Promise<void>;
}

const embedded = async (data: string, {say, share, existing}: StoreOptions): Promise<Addresses> => {
  if (existing && !existsSync(data))
    throw new ConfigError(`There is no data folder “${data}”. kith import and kith serve make one.`);
  try {
    return await startEmbedded(data, {...(say && {log: say})});
  } catch (error) {
    const other = share ? await running(data) : undefined;
    if (!other) throw error;
    return other;
  }
};

const addresses = async ({data, databaseUrl, migrateUrl}: Config, options: StoreOptions): Promise<Addresses> =>
  databaseUrl ? {url: databaseUrl, ownerUrl: migrateUrl ?? databaseUrl} : embedded(data, options);

/**
 * Opens the database of a configuration: the embedded one, started here, or the one it names, for which it waits a while.
 * @throws {ConfigError} when it cannot be opened, or the role could pass row-level security.
 */
export const openStore = async (config: Config, options: StoreOptions = {}): Promise<Store> => {
  const {replicaUrl, poolSize} = config;
  const {say} = options;
  const {url, ownerUrl, stop} = await addresses(config, options);
  let closing = false;
  // connections that break because all is closing are no news
  const log = (line: string): void => void (closing || say?.(line));
  const database = await openDatabase({url, poolSize, log, ...(replicaUrl && {replicaUrl})});
  const close = async (): Promise<void> => {
    closing = true;
    await database.close();
    await stop?.();
  };
  try {
    const applied = await reached(() => migrate(ownerUrl, {servingUrl: url}), options, options.tries);
    await assertServingRole(database.db);
    return {database, applied, close};
  } catch (error) {
    await close();
    throw error;
  }
};
