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

  const defined = async (code) => {
    const page = await browser.newPage();
    await page.addScriptTag({type: 'module', content: await bundle(code)});
    const found = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags());
    await page.close();
    return found;
  };

  it('has every element after kith-widgets/define.js', async () => {
    assert.deepEqual(await defined(`import 'kith-widgets/define.js';`), tags());
  });
  for (const tag of tags()) {
    it(`has <${tag}> after kith-widgets/define/${tag}.js`, async () => {
      assert.ok((await defined(`import 'kith-widgets/define/${tag}.js';`)).includes(tag));
    });
  }
  it('has none after kith-widgets alone, and all its names', async () => {
    const code = `import * as kith from 'kith-widgets'; globalThis.kith = Object.keys(kith);`;
    assert.deepEqual(await defined(code), []);
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
