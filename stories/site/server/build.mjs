import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UsageError} from './options.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = join(root, 'dist/embed.js');
const changedAt = (path) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** When anything in a folder last changed; milliseconds. */
function newest(folder) {
  const files = readdirSync(folder, {recursive: true}).map((file) => changedAt(join(folder, file)));
  return Math.max(...files);
}

/** True when `dist/embed.js` is there and no source is younger. */
function isBuilt() {
  const sources = Math.max(newest(join(root, 'src')), changedAt(join(root, 'vite.config.ts')));
  return changedAt(built) >= sources;
}

/** Builds the script that the site's pages embed, when it is missing or older than its sources. */
export async function ensureBuilt(say) {
  if (isBuilt()) return;
  say('Building the widgets (a few seconds) …');
  // Pieces carry a hash in their name, so that old ones would stay for ever.
  for (const old of [join(root, 'dist/embed'), built]) rmSync(old, {recursive: true, force: true});
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!changedAt(vite)) throw new UsageError('The packages are missing; run “npm ci” first.');
  const build = spawn(process.execPath, [vite, 'build', '--mode', 'embed', '--logLevel', 'warn'], {cwd: root});
  const said = [];
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (part) => said.push(part));
  const [code] = await once(build, 'close');
  if (code === 0 && changedAt(built) > 0) return;
  throw new UsageError(`${Buffer.concat(said)}\nThe widgets could not be built; the lines above say why.`);
}
