/**
 * Finds a Chromium for the tests without a step by hand, in this order: CHROME_PATH or PUPPETEER_EXECUTABLE_PATH; an
 * installed Chrome or Chromium; one in the cache of Playwright or Puppeteer; the one inside the npm package
 * `@sparticuz/chromium` (Linux, x64); Debian's, installed as root. Never skips in silence. BROWSER_DEBUG=1 tells more.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Launcher} from 'chrome-launcher';

/** What a Chromium needs to run as root, in a container, without asking the network for anything of its own. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const log = (message) => process.env.BROWSER_DEBUG && console.error(`[browser] ${message}`);
const works = (path) =>
  existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], {timeout: 30_000}).status === 0;

function named() {
  const name = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'].find((key) => process.env[key]);
  if (!name) return undefined;
  if (works(process.env[name])) return process.env[name];
  throw new Error(`${name}=${process.env[name]} does not run`);
}

function installed() {
  try {
    return Launcher.getInstallations().find(works);
  } catch {
    return undefined; // this is how the launcher says that there is none
  }
}

const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  ...[
    '.cache/ms-playwright',
    'Library/Caches/ms-playwright',
    '.cache/puppeteer/chrome',
    '.cache/puppeteer/chrome-headless-shell',
  ].map((folder) => join(homedir(), folder)),
];
const builds = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

const cached = () =>
  caches
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .reverse()
        .map((version) => join(folder, version)),
    )
    .flatMap((folder) => builds.map((build) => join(folder, build)))
    .find(works);

/** Runs `task` with these variables set; puts back what was there. */
async function withEnv(variables, task) {
  const before = Object.keys(variables).map((key) => [key, process.env[key]]);
  Object.assign(process.env, variables);
  try {
    return await task();
  } finally {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

async function unpacked(folder, variables) {
  mkdirSync(folder, {recursive: true});
  const {default: chromium} = await import('@sparticuz/chromium');
  // it unpacks into the temporary folder: keep it out of the shared one, where a half-written file would be trusted
  return withEnv({...variables, TMPDIR: folder}, () => chromium.executablePath());
}

/** The package carries the system libraries that a bare machine lacks, but unpacks them only where it believes to be hosted. */
async function unpackedWithLibraries(folder) {
  const path = await unpacked(folder, {AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'});
  process.env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return path;
}

async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, 'node_modules/.cache/chromium');
  const path = await unpacked(folder, {});
  if (works(path)) return path;
  const complete = await unpackedWithLibraries(join(folder, 'with-libraries'));
  return works(complete) ? complete : undefined;
}

const apt = (...args) =>
  execFileSync('apt-get', ['-qq', '-y', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: 'ignore',
    timeout: 400_000,
  });

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  apt('update');
  apt('install', '--no-install-recommends', 'chromium');
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(works);
}

async function tried(find) {
  try {
    const path = await find();
    log(`${find.name}: ${path ?? 'none'}`);
    return path;
  } catch (error) {
    log(`${find.name}: ${error.message}`);
    return undefined;
  }
}

/** The path of a Chromium that runs; rejects when there is none and none can be had. */
export async function findChrome() {
  const path = named();
  if (path) return path;
  for (const find of [installed, cached, shipped, fromDebian]) {
    const found = await tried(find);
    if (found) return found;
  }
  throw new Error('No Chromium to test with. Install Chrome or Chromium, or set CHROME_PATH to one.');
}
