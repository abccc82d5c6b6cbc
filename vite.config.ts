import {createHash} from 'node:crypto';
import {chmod, cp, readFile, writeFile} from 'node:fs/promises';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin, UserConfig} from 'vite';
import {defineConfig, runnerImport} from 'vite';
import {ahead} from './.config/build/ahead.js';
import {apart, valibot} from './.config/build/apart.js';
import {compact} from './.config/build/compact.js';
import {literals} from './.config/build/literals.js';
import {type Piece, pieceOf} from './.config/build/pieces.js';
import {today} from './.config/build/today.js';

/*
 * Four builds, one folder: `vite build` for who bundles (packages stay imports), `--mode embed` for who pastes a
 * script tag (everything inside, in pieces), `--mode embed.all` for who pins one file by its hash, and `--mode server`
 * for Node: the command `kith` and what a site's own server imports.
 */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const entries = (folder: string, prefix: string) =>
  Object.fromEntries(
    readdirSync(path(folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => file.slice(0, -3))
      .map((name) => [`${prefix}/${name}`, path(`${folder}/${name}.ts`)]),
  );

/** `csv-open`, `locales-ar`: the last two names on the way to a chunk’s module (in folders of few chunks: the last), or its first module’s when shared. */
const nameOf = ({facadeModuleId, name}: {facadeModuleId: string | null; name: string}) =>
  facadeModuleId
    ?.split('/')
    .slice(-2)
    .join('-')
    .replace(/^(group-finder|backend|feeds|listing|time|controllers)-|\.\w+$/g, '') ?? name;

const packages = [/^lit(\/|$)/, /^@lit\//, /^lean-qr(\/|$)/, 'valibot', 'papaparse', 'ical.js'];

const elements = entries('./src/define', 'define');
const source = (name: string) => path(`./src/${name}.ts`);

/**
 * The pieces of the embed. Lit's front door for contexts names the provider's half too, which only providers use. The
 * core is what every widget needs; which other pieces a page loads depends on what it shows.
 */
const pieces: Piece[] = [
  {
    name: 'kith-provider',
    roots: ['controllers/context-provider', 'value-notifier'].map((name) =>
      path(`./node_modules/@lit/context/lib/${name}.js`),
    ),
  },
  {
    name: 'core',
    roots: ['kith-element', 'lazy', 'failure', 'events', 'warn', 'help-now']
      .map((name) => `controllers/${name}`)
      .concat('theme/tokens', 'theme/button', 'ui/icon', 'ui/adopt', 'i18n/plural', 'i18n/once')
      .map(source),
  },
  {name: 'texts', roots: ['i18n/formats', 'model/text/link', 'model/text/fold', 'model/text/clean'].map(source)},
  // what the form shares with what shows its answers over time
  {
    name: 'questions',
    roots: ['model/questionnaire/answer', 'model/questionnaire/flat', 'controllers/questionnaire'].map(source),
  },
  {name: 'form', roots: [source('define/kith-check-in-form')]},
  {
    name: 'feedback', // what all its moments have in common
    roots: ['model/feedback/rules', 'i18n/parts/feedback', 'i18n/parts/asking']
      .concat(['copying', 'feedback-port', 'secrets'].map((name) => `controllers/feedback/${name}`))
      .concat(['composer.styles', 'wish'].map((name) => `ui/feedback/${name}`))
      .map(source),
  },
  // what answers change, count and worry: most questionnaires are shown without
  {name: 'standing', roots: ['risks', 'settle'].map((name) => source(`model/questionnaire/${name}`))},
  {name: 'arriving', roots: [source('model/questionnaire/shipped/arriving')]},
  {
    name: 'scales',
    roots: ['phq-2', 'phq-4', 'phq-9', 'gad-2', 'gad-7']
      .map((name) => `model/questionnaire/shipped/${name}`)
      .concat('widgets/check-in-form/controls/matrix')
      .map(source),
  },
  {name: 'connect', roots: [source('backend/connect')]},
  {name: 'finder', roots: ['define/kith-group-finder', 'backend/local-groups', 'backend/feeds/row-list'].map(source)},
  // what most formats need beside their own, and what checks by schema: few pieces compress far better than many
  {name: 'records', roots: ['model/records-of', 'backend/feeds/row-problems', 'backend/feeds/flaw'].map(source)},
  {name: 'meeting-guide', roots: [source('backend/feeds/meeting-guide/open')]},
];

/**
 * What a listing is checked with and, apart from it, what only other contracts use. The second takes a turn after the
 * first, or it would take along what both need.
 */
const schemas: Piece[] = [
  {
    name: 'schemas',
    roots: ['array', 'boolean', 'number', 'object', 'optional', 'picklist', 'string']
      .map((name) => `schemas/${name}/${name}`)
      .concat(['integer', 'maxLength', 'maxValue', 'minValue', 'regex'].map((name) => `actions/${name}/${name}`))
      .concat(['pipe', 'safeParse'].map((name) => `methods/${name}/${name}`))
      .map(valibot),
  },
  {name: 'more-schemas', roots: [path('./node_modules/valibot/dist/index.mjs')]},
  {name: 'schemas', roots: [source('model/group')]},
];

/**
 * A piece takes along what its modules import, unless one before it has that: so each is a group, in this order. The
 * provider's and the core share one group, because there each module must be looked at by itself.
 */
const tiers = [pieces.slice(0, 2), schemas, schemas, ...pieces.slice(2).map((piece) => [piece])];

/** What is published as it is: the ready themes, and the sheet to start a listing from. */
const asTheyAre: Plugin = {
  name: 'kith-as-they-are',
  async writeBundle() {
    await cp(path('./src/theme/themes'), path('./dist/themes'), {recursive: true});
    await cp(path('./stories/site/feed-template.csv'), path('./dist/feed-template.csv'));
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

/** The contract as a document, for tools and other servers. */
const contract: Plugin = {
  name: 'kith-contract',
  async writeBundle({dir = ''}) {
    const {module} = await runnerImport<{openApiDocument: () => object}>(path('./src/server/contract/openapi.ts'));
    await writeFile(join(dir, '../openapi.json'), `${JSON.stringify(module.openApiDocument(), null, 2)}\n`);
  },
};

/** A command is a file that may be run. */
const command: Plugin = {
  name: 'kith-command',
  writeBundle: ({dir = ''}) => chmod(join(dir, 'cli.js'), 0o755),
};

const npm: UserConfig = {
  logLevel: 'warn',
  // a bundler's development build loads Lit's, which leaves this mark: the only switch that needs no bundler at all
  define: {__DEV__: 'globalThis.litIssuedWarnings'},
  plugins: [asTheyAre],
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
        conformance: path('./src/conformance.ts'),
        ...elements,
        ...entries('./src/i18n/locales', 'locales'),
      },
      formats: ['es'],
    },
    rolldownOptions: {external: packages, output: {chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}.js`}},
  },
};

const server: UserConfig = {
  logLevel: 'warn',
  define: {__DEV__: 'false'},
  plugins: [contract, command],
  // what is written into the contract when it is built need not be installed
  ssr: {noExternal: ['@valibot/to-json-schema']},
  build: {
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    ssr: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {cli: path('./src/server/cli.ts'), index: path('./src/server/index.ts')},
      output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
    },
  },
};

/**
 * A folder for each edition, named by what the sources hold: pieces of two editions never meet in a cache, and a name
 * inside a piece need not carry a hash, which would not compress.
 */
const edition = (): string => {
  const hash = createHash('sha256');
  const files = readdirSync(path('./src'), {recursive: true, withFileTypes: true}).filter((file) => file.isFile());
  for (const file of files.map((each) => join(each.parentPath, each.name)).sort()) hash.update(readFileSync(file));
  return hash
    .update(readFileSync(path('./package-lock.json')))
    .digest('hex')
    .slice(0, 8);
};

const embed = (name: 'embed' | 'embed.all', folder = `embed/${edition()}`): UserConfig => ({
  logLevel: 'warn',
  // a package inside must not offer itself to a loader that the page happens to have
  define: {__DEV__: 'false', 'define.amd': 'undefined'},
  plugins:
    name === 'embed' ? [today, apart(), literals, ahead('form'), compact] : [today, literals, compact, integrity],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: 'hidden', // a comment that names the map is paid by every visitor, four times a page
    minify: true,
    lib: {entry: path(`./src/${name}.ts`), formats: ['es'], fileName: () => `${name}.js`},
    rolldownOptions: {
      output: {
        chunkFileNames: (chunk) => `${folder}/${nameOf(chunk)}.js`,
        banner: name === 'embed.all' ? 'export {};' : '', // by this a reader knows a module
        codeSplitting: name === 'embed' && {
          groups: tiers.map((tier, index) => ({
            name: pieceOf(tier, index === tiers.indexOf(schemas) ? ['more-schemas'] : []),
            debugName: tier[0]!.name,
            priority: tiers.length - index,
          })),
        },
        minify: true, // the library mode leaves white space otherwise
      },
    },
  },
});

export default defineConfig(({mode}) => {
  if (mode === 'server') return server;
  return mode === 'embed' || mode === 'embed.all' ? embed(mode) : npm;
});
