import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {open, readFile, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {ConfigError} from '../config-error.js';
import {type DataFolder, syncNames} from './folder.js';

/** The roles' passwords. */
export interface Secrets {
  /** Of the superuser. */
  postgres: string;
  /** Of the owner of the tables. */
  owner: string;
  /** Of the role that serves. */
  server: string;
}

const secret = (): string => randomBytes(24).toString('base64url');

const write = async (path: string, secrets: Secrets): Promise<Secrets> => {
  // what a crash has left, or a link that somebody has put there
  await rm(`${path}.new`, {force: true});
  const file = await open(`${path}.new`, 'wx', 0o600);
  await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  await syncNames(dirname(path));
  return secrets;
};

/**
 * The passwords, made by chance once for each data folder and kept in it, readable by nobody else.
 * @throws {ConfigError} when the database is there and they are not.
 */
export const secretsOf = async ({cluster, secrets}: DataFolder): Promise<Secrets> => {
  if (existsSync(secrets)) return JSON.parse(await readFile(secrets, 'utf8')) as Secrets;
  if (existsSync(cluster)) {
    throw new ConfigError(
      `${secrets} is missing, so nobody can open the database beside it: bring it back from a backup.`,
    );
  }
  return write(secrets, {postgres: secret(), owner: secret(), server: secret()});
};
