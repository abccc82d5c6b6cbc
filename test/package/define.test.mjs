/** What a bundler makes of the package, run in a real browser: definitions stay, and nothing defines itself unasked. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {launch} from '../support/chromium.mjs';
import {tags} from '../support/dist.mjs';
import {root} from '../support/steps.mjs';

const entry = 'virtual:app';

/** Bundles an app as a developer would, from the package's public names; answers one script. */
async function bundle(code) {
  const app = {
    name: 'app',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? `${root}app.js` : undefined),
    load: (id) => (id === `${root}app.js` ? code : undefined),
  };
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [app],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {input: entry, output: {format: 'es', codeSplitting: false}},
    },
  });
  return output.map((chunk) => chunk.code ?? '').join('\n');
}

describe('an app that imports the package', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** Runs an app in a page of its own, then asks the page. */
  const asked = async (code, question, argument) => {
    const page = await browser.newPage();
    await page.addScriptTag({type: 'module', content: await bundle(`${code}\nglobalThis.ran = true;`)});
    await page.waitForFunction(() => globalThis.ran);
    const answer = await page.evaluate(question, argument);
    await page.close();
    return answer;
  };
  const defined = (code) => asked(code, (names) => names.filter((name) => customElements.get(name)), tags());
  const all = `import * as kith from 'kith-widgets'; globalThis.kith = {...kith};`;

  it('has every element after kith-widgets/define.js', async () => {
    assert.deepEqual(await defined(`import 'kith-widgets/define.js';`), tags());
  });
  for (const tag of tags()) {
    it(`has <${tag}> after kith-widgets/define/${tag}.js`, async () => {
      assert.ok((await defined(`import 'kith-widgets/define/${tag}.js';`)).includes(tag));
    });
  }
  it('has none after kith-widgets alone', async () => {
    assert.deepEqual(await defined(all), []);
  });
  it('gets a class for every element, under its own name', async () => {
    const classes = await asked(all, () =>
      Object.entries(globalThis.kith)
        .filter(([, value]) => value.prototype instanceof HTMLElement)
        .map(([key, value]) => [key, value.name]),
    );
    assert.equal(classes.length, tags().length);
    for (const [key, name] of classes) assert.equal(name, key);
  });
  it('gets the feed reader without Lit', async () => {
    const code = await bundle(`import {readFeed} from 'kith-widgets/feeds.js'; globalThis.readFeed = readFeed;`);
    assert.match(code, /readFeed/);
    assert.doesNotMatch(code, /LitElement|customElements/);
  });
  it('gets nothing when it uses nothing', async () => {
    assert.doesNotMatch(await bundle(`import {KithProvider} from 'kith-widgets';`), /KithProvider/);
  });
});
