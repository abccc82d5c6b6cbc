// Finds (or fetches, without a manual step) a Chromium for tests. Order:
//  1 CHROME_PATH / PUPPETEER_EXECUTABLE_PATH   2 an installed Chrome/Chromium/Edge (chrome-launcher)
//  3 Playwright's or Puppeteer's cache, if the developer has one   4 the binary inside the npm package @sparticuz/chromium (Linux x64)
//  5 apt-get install chromium (Debian/Ubuntu, root)   6 throw with one clear sentence: never skip silently.
import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const chromeArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const usable = (p) => { try { accessSync(p, constants.X_OK); return statSync(p).isFile(); } catch { return false; } };
const works = (p, env = {}) => usable(p) && spawnSync(p, ['--version', '--no-sandbox'], {env: {...process.env, ...env}, timeout: 30_000}).status === 0;
const log = (m) => process.env.BROWSER_DEBUG && console.error(`[browser] ${m}`);

function cached() {
  const out = [];
  for (const base of [process.env.PLAYWRIGHT_BROWSERS_PATH, join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright'), join(homedir(), '.cache/puppeteer/chrome'), join(homedir(), '.cache/puppeteer/chrome-headless-shell')]) {
    if (!base || !existsSync(base)) continue;
    for (const d of readdirSync(base).sort().reverse()) for (const t of ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-headless-shell-linux64/chrome-headless-shell', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']) out.push(join(base, d, t));
  }
  return out.find((p) => works(p));
}
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const dir = join(root, 'node_modules/.cache/chromium');
  mkdirSync(dir, {recursive: true});
  const before = process.env.TMPDIR;
  process.env.TMPDIR = dir; // the package unpacks to os.tmpdir(): keep it out of /tmp, where a half-written file is trusted
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    if (works(path)) return path;
    // this machine has no libnss3: the package carries that too (al2023.tar.br), but unpacks it only where it thinks it is on Lambda
    const lambda = process.env.AWS_EXECUTION_ENV;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    process.env.TMPDIR = join(dir, 'with-libs');
    mkdirSync(process.env.TMPDIR, {recursive: true});
    const path2 = await chromium.executablePath();
    if (lambda === undefined) delete process.env.AWS_EXECUTION_ENV; else process.env.AWS_EXECUTION_ENV = lambda;
    process.env.LD_LIBRARY_PATH = [join(dir, 'with-libs/al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    process.env.FONTCONFIG_PATH ??= join(dir, 'with-libs/fonts');
    if (works(path2)) return path2;
  } catch (e) { log(`@sparticuz/chromium: ${e.message}`); } finally {
    if (before === undefined) delete process.env.TMPDIR; else process.env.TMPDIR = before;
  }
}
function apt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return;
  try {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    execFileSync('apt-get', ['update', '-qq'], {env, stdio: 'ignore', timeout: 120_000});
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {env, stdio: 'ignore', timeout: 400_000});
  } catch (e) { log(`apt-get: ${e.message}`); }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((p) => works(p));
}
export async function findChrome() {
  for (const v of ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']) if (process.env[v]) { if (works(process.env[v])) return process.env[v]; throw new Error(`${v}=${process.env[v]} does not run`); }
  const {Launcher} = await import('chrome-launcher');
  let list = []; try { list = Launcher.getInstallations(); } catch {}
  const sys = list.find((p) => works(p));
  if (sys) { log(`system ${sys}`); return sys; }
  const c = cached(); if (c) { log(`cache ${c}`); return c; }
  const s = await shipped(); if (s) { log(`npm ${s}`); return s; }
  const a = apt(); if (a) { log(`apt ${a}`); return a; }
  throw new Error('No Chromium to test with. Install Chrome or Chromium, or set CHROME_PATH to one.');
}
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findChrome());
