import {createHash} from 'node:crypto';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin, UserConfig} from 'vite';
import {defineConfig} from 'vite';

/*
 * Three builds, one folder: `vite build` for who bundles (packages stay imports), `--mode embed` for who pastes a
 * script tag (everything inside, in pieces), `--mode embed.all` for who pins one file by its hash.
 */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const entries = (folder: string, prefix: string) =>
  Object.fromEntries(
    readdirSync(path(folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => file.slice(0, -3))
      .map((name) => [`${prefix}/${name}`, path(`${folder}/${name}.ts`)]),
  );

/** `csv-open`, `locales-ar`: the last two names on the way to a chunk's module, or its first module's name when shared. */
const nameOf = ({facadeModuleId, name}: {facadeModuleId: string | null; name: string}) =>
  facadeModuleId
    ?.split('/')
    .slice(-2)
    .join('-')
    .replace(/\.\w+$/, '') ?? name;

const packages = [/^lit(\/|$)/, /^@lit\//, /^@shoelace-style\/localize/, 'valibot', 'papaparse', 'ical.js'];

interface ModuleGraph {
  getModuleInfo(id: string): {importers: readonly string[]} | null;
}

/** Whether a module comes along, by plain imports, when `root` is loaded. */
const comesWith = (root: string, id: string, graph: ModuleGraph, seen = new Set<string>()): boolean => {
  if (id === root) return true;
  seen.add(id);
  const {importers} = graph.getModuleInfo(id) ?? {importers: []};
  return importers.some((importer) => !seen.has(importer) && comesWith(root, importer, graph, seen));
};

/** What every element needs before its first row is one piece, and so is each element: few pieces compress far better. */
const pieces = [
  ...['controllers/kith-element', 'backend/connect', 'i18n/plural'].map((name) => ['core', path(`./src/${name}.ts`)]),
  ...Object.entries(entries('./src/define', 'define')).map(([name, file]) => [basename(name), file]),
] as [name: string, root: string][];

const pieceOf = (id: string, graph: ModuleGraph) =>
  /\/node_modules\/(@lit|lit[\w-]*)\//.test(id)
    ? 'core'
    : (pieces.find(([, root]) => comesWith(root, id, graph))?.[0] ?? null);

/** The ready themes, as they are. */
const themes: Plugin = {
  name: 'kith-themes',
  writeBundle: () => cp(path('./src/theme/themes'), path('./dist/themes'), {recursive: true}),
};

/** Markup and styles inside template literals, without the spaces that only people need. */
const literals: Plugin = {
  name: 'kith-literals',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /(html|css|svg)`/},
    handler: (code, id) => minifyHTMLLiterals(code, {fileName: id}).then((result) => result ?? undefined),
  },
};

/** What a page writes into `integrity` beside the one-file build. */
const integrity: Plugin = {
  name: 'kith-integrity',
  async writeBundle() {
    const digest = createHash('sha384')
      .update(await readFile(path('./dist/embed.all.js')))
      .digest('base64');
    await writeFile(
      path('./dist/embed.integrity.json'),
      `${JSON.stringify({'embed.all.js': `sha384-${digest}`}, null, 2)}\n`,
    );
  },
};

const npm: UserConfig = {
  // a bundler's development build loads Lit's, which leaves this mark: the only switch that needs no bundler at all
  define: {__DEV__: 'globalThis.litIssuedWarnings'},
  plugins: [themes],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: path('./src/index.ts'),
        define: path('./src/define.ts'),
        feeds: path('./src/feeds.ts'),
        ...entries('./src/define', 'define'),
        ...entries('./src/i18n/locales', 'locales'),
      },
      formats: ['es'],
    },
    rolldownOptions: {external: packages, output: {chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}.js`}},
  },
};

const embed = (name: 'embed' | 'embed.all'): UserConfig => ({
  define: {__DEV__: 'false'},
  plugins: name === 'embed' ? [literals] : [literals, integrity],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    minify: true,
    lib: {entry: path(`./src/${name}.ts`), formats: ['es'], fileName: () => `${name}.js`},
    rolldownOptions: {
      output: {
        chunkFileNames: (chunk) => `embed/${nameOf(chunk)}-[hash].js`,
        codeSplitting: name === 'embed' && {groups: [{name: pieceOf}]},
        minify: true, // the library mode leaves white space otherwise
      },
    },
  },
});

export default defineConfig(({mode}) => (mode === 'embed' || mode === 'embed.all' ? embed(mode) : npm));
