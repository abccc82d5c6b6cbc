import {execFile} from 'node:child_process';
import {constants, existsSync} from 'node:fs';
import {readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {ConfigError} from '../config-error.js';
import type {Binaries} from './binaries.js';
import {type DataFolder, giveTo, syncNames} from './folder.js';
import {environment} from './postmaster.js';
import type {Runner} from './runner.js';
import {openUnlinked} from './unlinked.js';

const execute = promisify(execFile);

/**
 * Order and case come with PostgreSQL, whatever machine it is. Only what a letter is (`pg_trgm` asks) comes from the system;
 * in plain `C` nothing but ASCII is one.
 */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C'];

const initdb = (program: string, folder: string, password: string, characterType: string, as: Runner | undefined) =>
  execute(
    program,
    [
      `--pgdata=${folder}`,
      '--username=postgres',
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=simple',
      '--data-checksums',
    ],
    {...as, cwd: '/', env: environment},
  );

const isAboutLocale = (error: unknown): boolean => error instanceof Error && /invalid locale name/.test(error.message);

const inFirstOf = async (types: string[], make: (characterType: string) => Promise<unknown>): Promise<void> => {
  const [first, ...others] = types;
  try {
    await make(first ?? 'C');
  } catch (error) {
    if (others.length === 0 || !isAboutLocale(error)) throw error;
    await inFirstOf(others, make);
  }
};

const assertVersion = async ({cluster}: DataFolder, {major}: Binaries): Promise<void> => {
  const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (made === major) return;
  throw new ConfigError(
    `${cluster} was made by PostgreSQL ${made || 'of an unknown version'} and this is ${major}: ` +
      'export with the version that made it, and import into a new folder.',
  );
};

const {O_CREAT, O_EXCL, O_WRONLY} = constants;

/** Writes a file that only the user as whom PostgreSQL runs may read; never into one that is there. */
const writePassword = async (path: string, password: string, as: Runner | undefined): Promise<void> => {
  await rm(path, {force: true});
  const file = await openUnlinked(path, as, O_WRONLY | O_CREAT | O_EXCL);
  try {
    await file.writeFile(password);
    await giveTo(as, file);
  } finally {
    await file.close();
  }
};

/**
 * Makes an empty database cluster unless there is one; never half of one.
 * @throws {ConfigError} when the one that is there is another major version's.
 */
export const initialise = async (
  folder: DataFolder,
  programs: Binaries,
  password: string,
  as: Runner | undefined,
): Promise<void> => {
  if (existsSync(folder.cluster)) return assertVersion(folder, programs);
  const halfway = join(folder.run, 'new');
  const passwordFile = join(folder.run, 'password');
  await rm(halfway, {recursive: true, force: true});
  await writePassword(passwordFile, password, as);
  try {
    await inFirstOf(characterTypes, (type) => initdb(programs.initdb, halfway, passwordFile, type, as));
  } finally {
    await rm(passwordFile);
  }
  await rename(halfway, folder.cluster);
  // or a machine that loses power could come back without what it has acknowledged in there
  await syncNames(folder.path);
};
