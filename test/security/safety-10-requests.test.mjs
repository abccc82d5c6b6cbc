/** SAFETY line 10: zero requests to any other origin, and only what is declared is sent. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {strictPolicy} from '../support/chromium.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {root} from '../support/steps.mjs';
import {host, listing, names, pageWith, shows} from '../support/visit.mjs';

/** A whole visit: everything a visitor can do without following a link. */
async function walk(page) {
  const press = (name) => page.getByRole('button', {name}).first().click();
  await shows(page, 'Kitchen Table');
  await page.getByRole('searchbox').fill('kithcen');
  await page.getByText('These come close').waitFor();
  await page.getByRole('searchbox').fill('');
  await press('Filters');
  await page.getByRole('checkbox', {name: /^Spanish/}).check();
  await press('Remove “Spanish”');
  await press('By group');
  await press(/^Show \d+ more/);
  await names(page).filter({hasText: 'Kitchen Table'}).first().click();
  await page.getByRole('dialog').waitFor();
  await Promise.all([page.waitForEvent('download'), press('Add to calendar')]);
  await press('Share');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'detached'});
}

describe('SAFETY 10: a whole visit', () => {
  let site;
  let feed;
  let requests;
  let visitor;
  before(async () => {
    feed = await serveFolder(root, {
      pages: {'/listing.json': JSON.stringify(listing)},
      headers: {'access-control-allow-origin': '*'},
    });
    const page = pageWith(`endpoint="${feed.url}/listing.json"`);
    site = await host({'/finder.html': page}, strictPolicy.replace("connect-src 'self'", `connect-src ${feed.url}`));
    const context = await site.browser.newContext();
    await context.addCookies([{name: 'secret', value: '1', url: feed.url, httpOnly: true}]);
    visitor = await context.newPage();
    requests = [];
    visitor.on('request', (request) => requests.push(request));
    await visitor.goto(`${site.url}/finder.html?private=1`);
    await walk(visitor);
  });
  after(async () => {
    await site.close();
    feed.close();
  });

  it('asks no origin but the page’s own and the configured one', () => {
    const origins = requests.map((request) => new URL(request.url()).origin).filter((origin) => origin !== 'null');
    assert.deepEqual([...new Set(origins)].sort(), [site.url, feed.url].sort());
  });

  it('reads the listing once, and asks the configured origin for nothing else', () => {
    const asked = requests.map((request) => request.url()).filter((url) => url.startsWith(feed.url));
    assert.deepEqual(asked, [`${feed.url}/listing.json`]);
  });

  it('only reads: nothing is posted anywhere', () => {
    assert.deepEqual([...new Set(requests.map((request) => request.method()))], ['GET']);
  });

  it('tells the listing’s server neither who asks nor from which page', async () => {
    const request = requests.find((each) => each.url().startsWith(feed.url));
    const headers = await request.allHeaders();
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.doesNotMatch(JSON.stringify(headers), /private/);
  });

  it('leaves nothing on the device', async () => {
    const kept = await visitor.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
    }));
    assert.deepEqual(kept, {local: 0, session: 0, cookies: '', databases: 0, caches: 0});
  });
});
