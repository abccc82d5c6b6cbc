import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {importsOf, namesIn, packageJson, packageOf, tags, textOf} from '../support/dist.mjs';
import {filesBelow, root} from '../support/steps.mjs';

const published = (pattern) => filesBelow('dist', '').filter((file) => pattern.test(file));
const npmFacing = () => published(/^dist\/(?!embed|server\/)[^.]*\.js$/);
const forServers = () => published(/^dist\/server\/.*\.js$/);
const declared = () => published(/^dist\/types\/(?!server\/).*\.d\.ts$/);
/** The declarations that somebody who imports one reads. */
const typesFrom = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const source of importsOf(textOf(file)).filter((each) => each.startsWith('.')))
    typesFrom(join(file, '..', source.replace(/\.js$/, '.d.ts')), seen);
  return seen;
};
const foreign = (file) => importsOf(textOf(file)).filter((source) => !source.startsWith('.'));
const embedded = () => published(/^dist\/embed(\.js|\/.*\.js)$/);
const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));

describe('the package', () => {
  for (const [name, entry] of Object.entries(packageJson.exports)) {
    it(`has what it exports as ${name}`, () => {
      for (const target of targets(entry)) {
        const [before, after] = target.slice(2).split('*');
        const found = after === undefined ? existsSync(join(root, before)) : filesBelow(before, after).length > 0;
        assert.ok(found, target);
      }
    });
  }

  it('has a module for every tag and every locale', () => {
    assert.ok(tags().length > 0 && namesIn('src/i18n/locales').length > 0);
    for (const tag of tags()) assert.ok(existsSync(join(root, `dist/define/${tag}.js`)), tag);
    for (const locale of namesIn('src/i18n/locales'))
      assert.ok(existsSync(join(root, `dist/locales/${locale}.js`)), locale);
  });

  it('brings neither tests nor sources nor anything but what it lists', () => {
    const [{files}] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const others = files.map(({path}) => path).filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(
      others.filter((path) => !/^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(path)),
      [],
    );
    assert.ok(files.length > others.length);
  });

  it('imports only what it depends on, in code and in types', () => {
    for (const file of [...npmFacing(), ...declared()])
      for (const name of foreign(file).map(packageOf))
        assert.ok(name in packageJson.dependencies, `${file} imports ${name}`);
  });

  it('imports on servers, besides, only Node and what is an optional peer', () => {
    const {dependencies, peerDependencies, peerDependenciesMeta} = packageJson;
    assert.ok(forServers().length > 2);
    for (const file of forServers())
      for (const source of foreign(file)) {
        const name = packageOf(source);
        assert.ok(source.startsWith('node:') || name in dependencies || name in peerDependencies, `${file}: ${source}`);
      }
    for (const file of typesFrom('dist/types/server/index.d.ts'))
      for (const source of foreign(file)) assert.match(source, /^node:|^valibot$/, file);
    for (const name of Object.keys(peerDependencies)) assert.ok(peerDependenciesMeta[name].optional, name);
  });

  it('depends on nothing that is for servers or builds', () => {
    const forBrowsers = ['@lit/context', '@lit/task', 'ical.js', 'lean-qr', 'lit', 'papaparse', 'valibot'];
    assert.deepEqual(
      Object.keys(packageJson.dependencies).filter((name) => !forBrowsers.includes(name)),
      [],
    );
  });

  it('defines elements in its definitions and nowhere else', () => {
    const defining = npmFacing().filter((file) => /customElements\s*\.define\(/.test(textOf(file)));
    assert.deepEqual(
      defining,
      tags().map((tag) => `dist/define/${tag}.js`),
    );
  });

  it('describes every element in the manifest, with public members only', () => {
    const {modules} = JSON.parse(textOf('dist/custom-elements.json'));
    const elements = modules.flatMap(({declarations}) => declarations ?? []).filter(({tagName}) => tagName);
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags());
    for (const {tagName, description, members = []} of elements) {
      assert.ok(description, tagName);
      assert.deepEqual(
        members.filter(({privacy, name}) => privacy === 'private' || /^[#_]/.test(name)),
        [],
      );
    }
  });

  it('types every element for JSX', () => {
    const types = textOf('dist/jsx.d.ts');
    for (const tag of tags()) assert.ok(types.includes(`"${tag}"`), tag);
  });
});

describe('the embed', () => {
  it('holds everything it needs, by paths that work from any folder', () => {
    assert.ok(embedded().length > 1);
    for (const file of embedded()) {
      for (const source of importsOf(textOf(file))) assert.match(source, /^\.\.?\//, file);
    }
  });

  it('is minified, without development code, preloading, foreign loaders or styles in the page', () => {
    for (const file of [...embedded(), 'dist/embed.all.js']) {
      const code = textOf(file);
      assert.doesNotMatch(
        code,
        /__DEV__|litIssuedWarnings|dev mode|modulepreload|process\.env|<style|define\.amd/,
        file,
      );
      assert.ok(code.split('\n').length < 12 + code.length / 400, `${file} has many lines`);
    }
  });

  it('comes as one file too, with the hash that a page pins', () => {
    const code = textOf('dist/embed.all.js');
    assert.deepEqual(importsOf(code), []);
    const hash = createHash('sha384').update(code).digest('base64');
    assert.deepEqual(JSON.parse(textOf('dist/embed.integrity.json')), {'embed.all.js': `sha384-${hash}`});
  });
});

describe('the lock file', () => {
  const {packages} = JSON.parse(textOf('package-lock.json'));
  const above = (place) => (place.includes('node_modules/') ? place.slice(0, place.lastIndexOf('node_modules/')) : '');
  const isLocked = (place, name) =>
    `${place}node_modules/${name}` in packages || (place !== '' && isLocked(above(place.slice(0, -1)), name));

  it('names what other platforms need, or `npm ci` refuses it', () => {
    for (const [place, {optionalDependencies = {}}] of Object.entries(packages)) {
      for (const name of Object.keys(optionalDependencies)) {
        assert.ok(isLocked(place && `${place}/`, name), `${place} wants ${name}`);
      }
    }
  });
  it('names no place to download from', () => {
    assert.deepEqual(
      Object.keys(packages).filter((place) => packages[place].resolved),
      [],
    );
  });
});
