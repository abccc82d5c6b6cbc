/** “Need help now?” as it was built: there without a connection, and with words where it could not be loaded. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {host, pageWith} from '../../support/visit.mjs';

describe('“Need help now?”', () => {
  let site;
  before(async () => {
    site = await host({
      '/finder.html': pageWith('endpoint="/listing.json" help="GB"'),
      '/form.html': pageWith('').replace(
        /<kith-group-finder.*finder>/,
        '<kith-check-in-form help="GB"></kith-check-in-form>',
      ),
    });
  });
  after(() => site.close());

  const button = (page) => page.getByRole('button', {name: 'Need help now?'});
  const call = (page) => page.getByRole('link', {name: 'Call 116 123'});

  it('is loaded ahead, so that it opens without a connection', async () => {
    const {page, problems, scripts} = await site.visit('/form.html');
    await button(page).waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok([...scripts.keys()].some((url) => url.includes('help-ahead')));
    await page.context().setOffline(true);
    await button(page).click();
    await call(page).waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('says what always holds where it could not be loaded', async () => {
    const page = await site.browser.newPage();
    await page.route(/help-ahead|en-help/, (route) => route.abort());
    await page.goto(`${site.url}/finder.html`);
    await button(page).click();
    await page.getByText('In an emergency, call your local emergency number.').first().waitFor();
    assert.equal(await call(page).count(), 0);
    await page.close();
  });
});
