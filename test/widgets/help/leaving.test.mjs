/** Leaving a page in a hurry, as it was built: what is left behind, and what Back brings. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, open, strictPolicy} from '../../support/chromium.mjs';
import {serveFolder} from '../../support/serve-folder.mjs';
import {root} from '../../support/steps.mjs';

const page = (body, script = '<script type="module" src="/dist/embed.js"></script>') =>
  `<!doctype html><html lang="en"><title>A group</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">${script}${body}</html>`;
const pages = {
  '/start.html': page('<h1>Start</h1>', ''),
  '/weather.html': page('<h1>Weather</h1>', ''),
};

describe('leaving a page in a hurry', () => {
  let browser;
  let away;
  let site;
  before(async () => {
    browser = await launch();
    away = await serveFolder(root, {pages});
    const exit = `${away.url}/weather.html`;
    const link = `<a slot="exit" href="${exit}">Leave this page</a>`;
    site = await serveFolder(root, {
      pages: {
        ...pages,
        '/help.html': page(`<kith-help help="GB" exit="${exit}"></kith-help>`),
        '/own.html': page(`<kith-help help="GB"><p>Ask for Orla.</p>${link}</kith-help>`),
        '/broken.html': page(`<kith-help help="GB">${link}</kith-help>`, '<script src="/no-such.js"></script>'),
        '/long.html': page(
          `<svg height="3000" width="10"></svg><kith-help help="GB" exit="${exit}"></kith-help>` +
            '<svg height="3000" width="10"></svg><p>The end of the page</p>',
        ),
      },
      headers: {'content-security-policy': strictPolicy},
    });
  });
  after(async () => {
    await browser.close();
    site.close();
    away.close();
  });

  const visit = async (path) => {
    const visited = await open(browser, site.url + path);
    await visited.page.locator('kith-help [part=exit-status]').waitFor();
    return visited;
  };
  const shiftThrice = async (tab) => {
    for (let press = 0; press < 3; press++) await tab.keyboard.press('Shift');
  };
  const covered = () => document.elementFromPoint(9, 9)?.localName === 'kith-help';
  const isAway = (tab) => tab.waitForURL(`${away.url}/weather.html`);

  for (const path of ['/help.html', '/own.html']) {
    it(`Shift three times leads away from ${path}, and so does the link`, async () => {
      for (const act of [shiftThrice, (tab) => tab.getByRole('link', {name: 'Leave this page'}).click()]) {
        const {page: tab, problems} = await visit(path);
        await act(tab);
        await isAway(tab);
        assert.deepEqual(problems, []);
        await tab.close();
      }
    });
  }

  it('takes the place of the page in the history, and tells nothing of it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/start.html`);
    await tab.goto(`${site.url}/help.html`);
    await tab.getByRole('link', {name: 'Leave this page'}).waitFor();
    const asked = tab.waitForRequest(`${away.url}/weather.html`);
    await shiftThrice(tab);
    assert.equal((await (await asked).allHeaders()).referer, undefined);
    await isAway(tab);
    await tab.goBack();
    assert.equal(tab.url(), `${site.url}/start.html`);
    await tab.close();
  });

  it('wipes what is kept on the device first', async () => {
    const {page: tab} = await visit('/help.html');
    await tab.evaluate(() => {
      localStorage.setItem('kith-draft', 'secret');
      sessionStorage.setItem('kith-draft', 'secret');
      localStorage.setItem('theme', 'dark');
    });
    await shiftThrice(tab);
    await isAway(tab);
    await tab.goto(`${site.url}/start.html`);
    const kept = await tab.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
    assert.deepEqual(kept, [['theme'], []]);
    await tab.close();
  });

  it('covers the page before it goes', async () => {
    const {page: tab} = await visit('/help.html');
    // An answer without content leaves the page where it is.
    await tab.route(`${away.url}/weather.html`, (route) => route.fulfill({status: 204}));
    const answer = tab.waitForResponse(`${away.url}/weather.html`);
    await shiftThrice(tab);
    await answer;
    assert.equal(await tab.evaluate(covered), true);
    await tab.close();
  });

  it('is uncovered when Back leads to an earlier place in it', async () => {
    const {page: tab} = await visit('/help.html');
    await tab.evaluate(() => location.assign('#second'));
    await shiftThrice(tab);
    await isAway(tab);
    await tab.goBack();
    await tab.getByRole('link', {name: 'Leave this page'}).waitFor();
    assert.equal(await tab.evaluate(covered), false);
    await shiftThrice(tab);
    await isAway(tab);
    await tab.close();
  });

  it('works by the page’s own link without script, and where the script does not come', async () => {
    for (const [path, javaScriptEnabled] of [
      ['/own.html', false],
      ['/broken.html', true],
    ]) {
      const tab = await browser.newPage({javaScriptEnabled});
      await tab.goto(site.url + path);
      await tab.getByRole('link', {name: 'Leave this page'}).click();
      await isAway(tab);
      await tab.close();
    }
  });

  it('shows the site’s own words without script', async () => {
    const tab = await browser.newPage({javaScriptEnabled: false});
    await tab.goto(`${site.url}/own.html`);
    assert.ok(await tab.getByText('Ask for Orla.').isVisible());
    await tab.close();
  });

  describe('on a touch screen', () => {
    const touched = async (path) => {
      const context = await browser.newContext({hasTouch: true, isMobile: true, viewport: {width: 360, height: 640}});
      const tab = await context.newPage();
      await tab.goto(site.url + path);
      const link = tab.getByRole('link', {name: 'Leave this page'});
      await link.waitFor();
      return {tab, link};
    };
    const isOnTop = (link) =>
      link.evaluate((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.localName === 'kith-help';
      });

    it('floats, above a cookie banner that lies above all', async () => {
      const {tab, link} = await touched('/long.html');
      await tab.evaluate(() => {
        const banner = document.createElement('div');
        Object.assign(banner.style, {position: 'fixed', inset: '0', zIndex: '2147483647', background: 'white'});
        document.body.append(banner);
      });
      assert.ok(await isOnTop(link));
      await link.tap();
      await isAway(tab);
      await tab.context().close();
    });

    it('lies in its place where that is in sight', async () => {
      const {tab, link} = await touched('/long.html');
      await tab.locator('kith-help').scrollIntoViewIfNeeded();
      await tab.waitForFunction(() => !document.querySelector('kith-help').shadowRoot.querySelector(':popover-open'));
      assert.ok(await link.isVisible());
      await tab.context().close();
    });

    it('does not lie over the end of the page', async () => {
      const {tab, link} = await touched('/long.html');
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await tab.waitForFunction(() => document.querySelector('kith-help').shadowRoot.querySelector('.at-start'));
      const [{y, height}, end] = [await link.boundingBox(), await tab.getByText('The end of the page').boundingBox()];
      assert.ok(y >= 0 && y + height < end.y);
      await tab.context().close();
    });
  });
});
