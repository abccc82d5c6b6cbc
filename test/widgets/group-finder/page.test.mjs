/** The finder in a host's page, as it was built: what shows without it, what it loads and when, and the way Back. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {host, names, pageWith, shows} from '../../support/visit.mjs';

const finder = (more = '') => pageWith(`endpoint="/listing.json" ${more}`);
const pages = {
  '/finder.html': finder(),
  '/spanish.html': pageWith('endpoint="/listing.json"', {lang: 'es'}),
  '/synced.html': finder('sync-url="find"'),
  '/failed.html': pageWith('endpoint="/no-such.json"'),
  '/broken.html': pageWith('endpoint="/listing.json"', {script: '<script type="module" src="/no-such.js"></script>'}),
};

describe('a finder in a page', () => {
  let site;
  before(async () => (site = await host(pages)));
  after(() => site.close());

  const isShown = (page) => page.getByText('Call us').isVisible();
  const loaded = ({scripts}, part) => [...scripts.keys()].filter((url) => part.test(url)).length;

  describe('shows the markup inside its tag', () => {
    it('without script', async () => {
      const page = await site.browser.newPage({javaScriptEnabled: false});
      await page.goto(`${site.url}/finder.html`);
      assert.ok(await isShown(page));
      await page.close();
    });

    it('where the script cannot be loaded', async () => {
      const {page} = await site.visit('/broken.html');
      assert.ok(await isShown(page));
      await page.close();
    });

    it('for ever where the listing cannot be loaded', async () => {
      const {page} = await site.visit('/failed.html');
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      assert.ok(await isShown(page));
      await page.close();
    });

    it('until it works, and no longer', async () => {
      const {page} = await site.visit('/finder.html');
      await shows(page, 'Kitchen Table');
      assert.equal(await isShown(page), false);
      await page.close();
    });
  });

  describe('loads', () => {
    it('its texts in one language only', async () => {
      const opened = await site.visit('/spanish.html');
      await shows(opened.page, 'Kitchen Table');
      assert.deepEqual(
        [/es-list/, /en-list|ar-list/].map((part) => loaded(opened, part)),
        [1, 0],
      );
      await opened.page.close();
    });

    it('filters, details and calendar only when somebody wants them', async () => {
      const opened = await site.visit('/finder.html');
      await shows(opened.page, 'Kitchen Table');
      const counts = () => [/beside/, /\/details\.js/, /calendar/].map((part) => loaded(opened, part));
      const first = counts();
      await opened.page.getByRole('button', {name: 'Filters'}).click();
      await opened.page.getByRole('checkbox').first().waitFor();
      await names(opened.page).first().click();
      await opened.page.getByRole('dialog').waitFor();
      assert.deepEqual(
        [first, counts()],
        [
          [0, 0, 0],
          [1, 1, 0],
        ],
      );
      await opened.page.close();
    });
  });

  describe('with its state in the address', () => {
    const dialog = (page) => page.getByRole('dialog');
    const isSet = (page, name) => new URL(page.url()).searchParams.has(name);

    it('closes details by Back, and opens them again by Forward', async () => {
      const {page} = await site.visit('/synced.html');
      await names(page).filter({hasText: 'Circle 1'}).first().click();
      await dialog(page).waitFor();
      assert.ok(isSet(page, 'find.group'));
      await page.goBack();
      await dialog(page).waitFor({state: 'detached'});
      assert.ok(!isSet(page, 'find.group'));
      await page.goForward();
      await dialog(page).waitFor();
      await page.close();
    });

    it('leaves no entry behind when details are closed by hand', async () => {
      const {page} = await site.visit('/synced.html');
      const start = page.url();
      await names(page).filter({hasText: 'Circle 1'}).first().click();
      await dialog(page).waitFor();
      await page.getByRole('button', {name: 'Close'}).click();
      await page.waitForURL(start);
      assert.equal(await dialog(page).count(), 0);
      await page.close();
    });

    it('brings search, filters and group back after a reload', async () => {
      const {page} = await site.visit('/synced.html');
      await shows(page, 'Kitchen Table');
      await page.getByRole('searchbox').fill('circle 7');
      await names(page).filter({hasText: 'Kitchen'}).first().waitFor({state: 'detached'});
      await names(page).filter({hasText: 'Circle 7'}).first().click();
      await dialog(page).waitFor();
      await page.reload();
      await dialog(page).filter({hasText: 'Circle 7'}).waitFor();
      assert.equal(await page.locator('input[type=search]').inputValue(), 'circle 7');
      await page.close();
    });

    it('goes back to the page before in one step, however much was typed', async () => {
      const {page} = await site.visit('/finder.html');
      await page.goto(`${site.url}/synced.html`);
      await page.getByRole('searchbox').pressSequentially('kitchen');
      await page.waitForURL(/find\.text=kitchen$/);
      await page.goBack();
      assert.match(page.url(), /\/finder\.html$/);
      await page.close();
    });
  });
});
