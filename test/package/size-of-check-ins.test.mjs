/** What a visitor's phone loads until a form can be filled in: scripts by brotli at its best. Lazy parts: `npm run bench -- check-in`. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {launch} from '../support/chromium.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {root} from '../support/steps.mjs';

/** Bytes, by the questionnaire. The bar is 20,000; a scale brings its texts and a table, and must not get worse. */
const bars = {arriving: 20_000, 'phq-9': 23_900};
const compressed = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const page = (questionnaire) =>
  `<!doctype html><html lang="en"><title>Check in</title><link rel="icon" href="data:,">` +
  `<script type="module" src="/dist/embed.js"></script>` +
  `<kith-check-in-form questionnaire="${questionnaire}" name="answers" help="GB"></kith-check-in-form></html>`;

describe('JavaScript until a form can be filled in', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(Object.keys(bars).map((name) => [`/${name}.html`, page(name)]));
    site = await serveFolder(root, {pages});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [name, bar] of Object.entries(bars)) {
    it(`is at most ${bar / 1000} kB for ${name}, Lit and English included`, async (t) => {
      const opened = await browser.newPage();
      const asked = [];
      opened.on('request', (request) => request.resourceType() === 'script' && asked.push(request));
      await opened.goto(`${site.url}/${name}.html`);
      await opened.getByRole('radio').first().waitFor();
      const first = asked.slice();
      const sizes = await Promise.all(
        first.map(async (request) => [request.url(), compressed(await (await request.response()).text())]),
      );
      // help is loaded ahead of its moment, beside the questions, and has a bar of its own
      const own = sizes.filter(([url]) => !/help(?!-now)|panel|texts/.test(url));
      for (const [url, size] of own) t.diagnostic(`${size} ${url.split('/dist/')[1]}`);
      const total = own.reduce((sum, [, size]) => sum + size, 0);
      t.diagnostic(`${total} bytes in ${own.length} files`);
      assert.ok(total <= bar, `${total} bytes`);
      await opened.close();
    });
  }
});
