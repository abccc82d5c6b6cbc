import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isRunnable);

const below = (folder, pattern) => {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const miniBrowser = () =>
  [...below('/usr/lib', /linux-gnu/), '/usr/lib', '/usr/libexec']
    .flatMap((folder) => below(folder, /^webkit2gtk-4/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isRunnable);

/** What each engine needs: how to find it, and the Debian package that brings it. */
const needs = {
  firefox: {
    packages: ['firefox-esr'],
    find: () =>
      process.env.FIREFOX_PATH ??
      onPath('firefox-esr') ??
      onPath('firefox') ??
      ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isRunnable),
  },
  webDriver: {packages: ['webkit2gtk-driver'], find: () => onPath('WebKitWebDriver')},
  miniBrowser: {packages: ['webkit2gtk-driver'], find: miniBrowser},
  xvfb: {packages: ['xvfb'], find: () => onPath('Xvfb')},
};

/** Debian's PostgreSQL: the folder of its newest programs. */
const database = {
  postgresql: {
    packages: ['postgresql'],
    find: () =>
      below('/usr/lib/postgresql', /^\d+$/)
        .sort((a, b) => b.localeCompare(a, 'en', {numeric: true}))
        .map((folder) => join(folder, 'bin'))
        .find((folder) => isRunnable(join(folder, 'pg_basebackup'))),
  },
};

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && Boolean(onPath('apt-get'));

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 400_000});
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

/** Where each thing is; installed where that is possible, else an error that names what is missing. */
function found(things, what) {
  const missing = () =>
    Object.values(things)
      .filter(({find}) => !find())
      .flatMap(({packages}) => packages);
  if (missing().length > 0 && mayInstall()) install([...new Set(missing())]);
  if (missing().length > 0) {
    throw new Error(`${what} needed here: install ${[...new Set(missing())].join(', ')} (Debian's names).`);
  }
  return Object.fromEntries(Object.entries(things).map(([name, {find}]) => [name, find()]));
}

/** Paths of all that Firefox and WebKitGTK need. */
export const engines = () => found(needs, 'Firefox and WebKitGTK are');

/** The folder of the programs of Debian's PostgreSQL. */
export const postgresql = () => found(database, 'PostgreSQL is').postgresql;
