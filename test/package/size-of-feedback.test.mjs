/** What feedback brings to a page that has a provider and a check-in already: scripts by brotli at its best. Lazy parts: `npm run bench -- feedback`. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {launch} from '../support/chromium.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {root} from '../support/steps.mjs';

const bar = 8_000;
const compressed = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const page = (tag) =>
  `<!doctype html><html lang="en"><title>Feedback</title><link rel="icon" href="data:,">` +
  `<script type="module" src="/dist/embed.js"></script>` +
  `<kith-provider help="GB"><kith-check-in-form name="answers"></kith-check-in-form>${tag}</kith-provider></html>`;
const tags = {
  none: '',
  'kith-feedback-card': '<kith-feedback-card endpoint="/nowhere/" help="GB"></kith-feedback-card>',
  'kith-feedback-round': '<kith-feedback-round endpoint="/nowhere/" help="GB"></kith-feedback-round>',
};

describe('JavaScript that feedback brings along', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(Object.entries(tags).map(([name, tag]) => [`/${name}.html`, page(tag)]));
    site = await serveFolder(root, {pages});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Scripts until the form, and what stands beside it, can be filled in: bytes by address. */
  async function loaded(name) {
    const opened = await browser.newPage();
    const asked = [];
    opened.on('request', (request) => request.resourceType() === 'script' && asked.push(request));
    await opened.goto(`${site.url}/${name}.html`);
    await opened.getByRole('radio').first().waitFor();
    if (name === 'none') await opened.waitForLoadState('networkidle');
    else await opened.locator(name).getByRole('textbox').first().waitFor();
    const sizes = asked
      .slice()
      .map(async (request) => [request.url(), compressed(await (await request.response()).text())]);
    const all = new Map(await Promise.all(sizes));
    await opened.close();
    return all;
  }

  for (const name of Object.keys(tags).slice(1)) {
    it(`is at most ${bar / 1000} kB for ${name}, until it can be filled in`, async (t) => {
      const first = await loaded('none');
      const more = [...(await loaded(name))].filter(
        // help has a bar of its own, and where the data comes from is a choice of the page
        ([url]) =>
          !first.has(url) &&
          !/help(?!-now)|panel|connect|device|indexed|keeping|journal|lazy-|texts|unreadable/.test(url),
      );
      for (const [url, size] of more) t.diagnostic(`${size} ${url.split('/dist/')[1]}`);
      const total = more.reduce((sum, [, size]) => sum + size, 0);
      t.diagnostic(`${total} bytes in ${more.length} files`);
      assert.ok(total > 0 && total <= bar, `${total} bytes`);
    });
  }
});
