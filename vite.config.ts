import {createHash} from 'node:crypto';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {readdirSync} from 'node:fs';
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

const packages = [/^lit(\/|$)/, /^@lit\//, /^@shoelace-style\/localize/, 'valibot', 'papaparse', 'ical.js'];

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
    rolldownOptions: {external: packages, output: {chunkFileNames: 'chunks/[name].js'}},
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
        chunkFileNames: 'embed/[name]-[hash].js',
        codeSplitting: name === 'embed',
        minify: true, // the library mode leaves white space otherwise
      },
    },
  },
});

export default defineConfig(({mode}) => (mode === 'embed' || mode === 'embed.all' ? embed(mode) : npm));
