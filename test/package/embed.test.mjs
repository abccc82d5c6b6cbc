/** The pages a volunteer makes: one script tag, under the strictest policy, from any folder. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, open, strictPolicy} from '../support/chromium.mjs';
import {textOf} from '../support/dist.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {root} from '../support/steps.mjs';

const {'embed.all.js': hash} = JSON.parse(textOf('dist/embed.integrity.json'));
const listing = JSON.stringify({
  kith: 1,
  groups: [
    {
      id: 'tea',
      name: 'Tea and company',
      topics: ['Loneliness'],
      meetings: [
        {id: 'tea-1', days: [0, 1, 2, 3, 4, 5, 6], start: '10:00', minutes: 60, timeZone: 'UTC', attendance: 'online'},
      ],
    },
  ],
});
const finder = '<kith-group-finder endpoint="/listing.json"><p>Call us</p></kith-group-finder>';
const page = (scripts, body = finder) =>
  `<!doctype html><html lang="en"><title>Groups</title><link rel="icon" href="data:,">${scripts}<body>${body}</body></html>`;
const tag = (source, more = '') => `<script type="module" src="${source}" ${more}></script>`;

const pages = {
  '/listing.json': listing,
  '/embed.html': page(tag('/dist/embed.js')),
  '/deep/folder/page.html': page(tag('../../dist/embed.js')),
  '/twice.html': page(tag('/dist/embed.js') + tag('/dist/embed.js?again')),
  '/all.html': page(tag('/dist/embed.all.js', `integrity="${hash}" crossorigin`)),
  '/both.html': page(tag('/dist/embed.js') + tag('/dist/embed.all.js')),
  '/later.html': page(tag('/dist/embed.js'), '<main></main>'),
  '/form.html': page(
    tag('/dist/embed.js'),
    '<kith-check-in-form questionnaire="phq-9" help="GB"></kith-check-in-form>',
  ),
  '/unused.html': page(tag('/dist/embed.js'), '<p>No widget here</p>'),
};

describe('a page with one script tag', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await serveFolder(root, {pages, headers: {'content-security-policy': strictPolicy}});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const shows = async ({page: opened}) => {
    await opened
      .locator('kith-group-finder [part~="name"]', {hasText: 'Tea and company'})
      .first()
      .waitFor({timeout: 60_000});
  };

  for (const path of ['/embed.html', '/deep/folder/page.html', '/twice.html', '/all.html']) {
    it(`shows the listing at ${path}, with nothing to report`, async () => {
      const opened = await open(browser, site.url + path);
      await shows(opened);
      assert.deepEqual(opened.problems, []);
      await opened.page.close();
    });
  }

  it('bears both builds at once, where the policy allows a second copy of Lit', async () => {
    const policy = {'content-security-policy': `${strictPolicy} 'allow-duplicates'`};
    const lenient = await serveFolder(root, {pages, headers: policy});
    const opened = await open(browser, `${lenient.url}/both.html`);
    await shows(opened);
    assert.deepEqual(opened.problems, []);
    await opened.page.close();
    lenient.close();
  });

  it('works for an element that comes later', async () => {
    const opened = await open(browser, `${site.url}/later.html`);
    await opened.page.evaluate(() => {
      const later = document.createElement('kith-group-finder');
      later.setAttribute('endpoint', '/listing.json');
      document.querySelector('main').append(later);
    });
    await shows(opened);
    assert.deepEqual(opened.problems, []);
    await opened.page.close();
  });

  it('loads nothing but itself where no widget is', async () => {
    const opened = await open(browser, `${site.url}/unused.html`);
    await opened.page.waitForLoadState('networkidle');
    assert.deepEqual([...opened.scripts.keys()], [`${site.url}/dist/embed.js`]);
    await opened.page.close();
  });

  it('asks for a form together with its questions, texts and table', async () => {
    const opened = await browser.newPage();
    let letGo = () => {};
    const held = new Promise((resolve) => (letGo = resolve));
    await opened.route('**/embed/*/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const pieces = ['core.js', 'en-form.js', 'form.js', 'questions.js', 'scales.js', 'standing.js'];
    const all = pieces.map((name) => opened.waitForRequest((request) => request.url().endsWith(`/${name}`)));
    await opened.goto(`${site.url}/form.html`, {waitUntil: 'commit'});
    // none of them has come yet that could have asked for another
    await Promise.all(all);
    letGo();
    await opened.getByRole('radio').first().waitFor();
    await opened.close();
  });

  it("touches nothing global but Lit's own marks", async () => {
    const opened = await open(browser, `${site.url}/unused.html`);
    const names = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
    const beforehand = await opened.page.evaluate(names);
    await opened.page.goto(`${site.url}/embed.html`);
    await shows(opened);
    const added = (await opened.page.evaluate(names)).filter((name) => !beforehand.includes(name));
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement)/.test(name)),
      [],
    );
    assert.equal(await opened.page.title(), 'Groups');
    assert.equal(await opened.page.evaluate(() => document.documentElement.getAttribute('style')), null);
    await opened.page.close();
  });
});
