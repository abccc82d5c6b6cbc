import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {barriers, overflow} from '../support/barriers.mjs';
import {chromeArgs, findChrome} from '../support/browser.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

const looks = [
  {width: 320, colorScheme: 'light'},
  {width: 820, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
];
/** Which pages there are, and how many finders each holds. */
const pages = {'': 0, 'groups.html': 1, 'es.html': 1, 'ar.html': 1, 'two.html': 2, 'your-site.html': 1};

let browser;
before(async () => {
  browser = await chromium.launch({executablePath: await findChrome(), args: chromeArgs});
});
after(() => browser.close());

/** Opens a page and waits until each of its finders shows rows. Answers `{page, complaints, strangers}`. */
async function opened(site, path, {width, colorScheme, finders}) {
  const context = await browser.newContext({viewport: {width, height: 800}, colorScheme});
  const page = await context.newPage();
  const complaints = [];
  const strangers = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (asked) => asked.url().startsWith(site.url) || strangers.push(asked.url()));
  await page.goto(site.url + path);
  for (let turn = 0; turn < finders; turn += 1) {
    const finder = page.locator('kith-group-finder').nth(turn);
    await finder.locator('[part~=item]').first().waitFor({timeout: 60_000});
    // comes last, and moves what is below it
    await finder.locator('[part~=help-button]').waitFor();
    // what is off the screen is laid out, as it would be for who goes there, before it is measured
    const more = finder.locator('[part~=more-button]');
    if (await more.count()) await more.scrollIntoViewIfNeeded();
  }
  return {page, complaints, strangers};
}

describe('the pages of the demo site, with their groups in PostgreSQL, in Chromium', () => {
  let site;
  let kith;
  before(async () => {
    kith = await openKith(assert.fail, [freshFolder]);
    site = await serveSite({port: 0, kith: () => kith});
  });
  after(async () => {
    await site.close();
    await kith.close();
  });

  for (const [path, finders] of Object.entries(pages)) {
    for (const look of looks) {
      it(`/${path} at ${look.width} px, ${look.colorScheme}: fits, has no barrier, keeps the policy, stays at home`, async () => {
        const {page, complaints, strangers} = await opened(site, path, {...look, finders});
        assert.ok((await overflow(page)) <= 0, 'scrolls sideways');
        assert.deepEqual(await barriers(page), []);
        assert.deepEqual(complaints, []);
        assert.deepEqual(strangers, []);
        await page.context().close();
      });
    }
  }

  it('speaks the language of each page', async () => {
    const told = [];
    for (const path of ['groups.html', 'es.html', 'ar.html']) {
      const {page} = await opened(site, path, {...looks[2], finders: 1});
      const base = page.locator('kith-group-finder [part~=base]');
      const {language} = new Intl.Locale(await base.getAttribute('lang'));
      told.push([language, await base.getAttribute('dir')]);
      await page.context().close();
    }
    assert.deepEqual(told, [
      ['en', 'ltr'],
      ['es', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  it('leads from a topic on the first page to its groups', async () => {
    const {page} = await opened(site, '', {...looks[2], finders: 0});
    await page.getByRole('link', {name: /^Chronic pain/}).click();
    const rows = page.locator('kith-group-finder [part~=item]');
    await rows.first().waitFor();
    await page
      .getByRole('button', {name: /Chronic pain/})
      .first()
      .waitFor();
    assert.match(await page.locator('kith-group-finder [part~=status]').innerText(), /^\D*\d{1,2}\D/);
    await page.context().close();
  });

  it('shows what a page offers without the widgets when their script is missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/dist/**', (route) => route.abort());
    await page.goto(`${site.url}groups.html`);
    await page.getByRole('link', {name: 'Night Owls'}).waitFor();
    await context.close();
  });
});

describe('the demo site where there is no PostgreSQL, in Chromium', () => {
  it('shows the same finder on the feed', async () => {
    const site = await serveSite({port: 0});
    const {page, complaints, strangers} = await opened(site, 'groups.html', {...looks[0], finders: 1});
    assert.deepEqual([complaints, strangers], [[], []]);
    await page.context().close();
    await site.close();
  });
});

describe('the demo site on sample feeds, in Chromium', () => {
  const folder = new URL('../../../shared/data/feeds/', import.meta.url);
  const files = [
    'meeting-guide-worldwide-185',
    'meeting-guide-districts-360',
    'meeting-guide-philadelphia-2038',
    'bmlt-169',
  ];
  const pathOf = (name) => new URL(`${name}.json`, folder);
  const isHere = (name) => {
    try {
      return readFileSync(pathOf(name)).length > 0;
    } catch {
      return false;
    }
  };

  for (const name of files) {
    it(`shows ${name}`, {skip: !isHere(name) && 'the sample feeds are not beside this folder'}, async () => {
      const site = await serveSite({port: 0, feeds: [pathOf(name).pathname], timeZone: 'America/New_York'});
      const {page, complaints, strangers} = await opened(site, '', {...looks[0], finders: 1});
      assert.ok((await overflow(page)) <= 0, 'scrolls sideways');
      assert.deepEqual(await barriers(page), []);
      assert.deepEqual([complaints, strangers], [[], []]);
      await page.context().close();
      await site.close();
    });
  }
});
