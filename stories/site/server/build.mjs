import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UsageError} from './options.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What the site needs, by the mode that builds it. Pieces carry a hash in their name, so that old ones would stay for ever. */
const builds = {
  embed: {what: 'widgets', file: 'dist/embed.js', old: ['dist/embed', 'dist/embed.js']},
  server: {what: 'server', file: 'dist/server/index.js', old: ['dist/server']},
};
const changedAt = (path) => statSync(join(root, path), {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** When anything in a folder last changed; milliseconds. */
function newest(folder) {
  const files = readdirSync(join(root, folder), {recursive: true}).map((file) => changedAt(join(folder, file)));
  return Math.max(...files);
}

async function build(mode, {what, file, old}, say) {
  say(`Building the ${what} (a few seconds) …`);
  for (const path of old) rmSync(join(root, path), {recursive: true, force: true});
  const vite = 'node_modules/vite/bin/vite.js';
  if (!changedAt(vite)) throw new UsageError('The packages are missing; run “npm ci” first.');
  const args = [join(root, vite), 'build', '--mode', mode, '--logLevel', 'warn'];
  const building = spawn(process.execPath, args, {cwd: root});
  const said = [];
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (part) => said.push(part));
  const [code] = await once(building, 'close');
  if (code === 0 && changedAt(file) > 0) return;
  throw new UsageError(`${Buffer.concat(said)}\nThe ${what} could not be built; the lines above say why.`);
}

/** Builds what the site's pages need (`embed`) and what serves them (`server`), where it is missing or older than its sources. */
export async function ensureBuilt(say, modes) {
  const sources = Math.max(newest('src'), changedAt('vite.config.ts'));
  for (const mode of modes) if (changedAt(builds[mode].file) < sources) await build(mode, builds[mode], say);
}
