import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {promisify} from 'node:util';
import type {Plugin} from 'vite';

const id = 'virtual:kith-manifest';
const analyzer = join(dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer')), 'cem.js');
const config = '.config/custom-elements-manifest.config.mjs';

// Made from the source as it is now, so that Storybook needs no build before it and never shows an old one.
const analyzed = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-manifest-'));
  try {
    const args = ['analyze', '--quiet', '--config', config, '--outdir', relative(process.cwd(), folder)];
    await promisify(execFile)(process.execPath, [analyzer, ...args]);
    return await readFile(join(folder, 'custom-elements.json'), 'utf8');
  } finally {
    await rm(folder, {recursive: true});
  }
};

/** The custom elements manifest as the module `virtual:kith-manifest`. */
export const manifest: Plugin = {
  name: 'storybook-kith-manifest',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: async (source) => (source === `\0${id}` ? `export default ${await analyzed()}` : undefined),
};
