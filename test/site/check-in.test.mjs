import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {launch, open} from '../support/chromium.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

const form = (page, name = 'Before the group') => page.locator(`kith-check-in-form[label="${name}"]`);
const button = (place, name) => place.getByRole('button', {name, exact: true});

/** Fills in the first form, as far as its send button. */
async function fillIn(page, feeling = 'Good', words = 'My sister is home.') {
  const here = form(page);
  await here.getByText(feeling, {exact: true}).click();
  await here.getByRole('textbox').first().fill(words);
  await button(here, 'Continue').click();
  await here.getByText('With a private link.').click();
  await button(here, 'Continue').click();
  await here.getByRole('checkbox', {name: /^I agree/}).check();
  return here;
}

describe('checking in on the demo site, on PostgreSQL, in Chromium', () => {
  let browser;
  let kith;
  let site;
  before(async () => {
    kith = await openKith(assert.fail, [freshFolder]);
    site = await serveSite({port: 0, kith: () => kith});
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
    await kith?.close();
  });

  it('is read again by the private link, and seen over time', async () => {
    const {page, problems} = await open(browser, `${site.url}check-in.html`);
    const here = await fillIn(page);
    await button(here, 'Agree and send').click();
    const link = await here.getByLabel('Your private link').inputValue();
    assert.match(link, /#kith-mine=[\w-]{22,}$/);
    await page.close();

    const again = await open(browser, link);
    const trend = again.page.locator('kith-trend');
    await button(trend, 'Show my check-ins').click();
    await trend.getByRole('figure').first().waitFor();
    assert.deepEqual([...problems, ...again.problems], []);
    const second = await fillIn(again.page, 'Low', 'It was a long week.');
    await button(second, 'Agree and send').click();
    await second.getByText('It has arrived.').waitFor();
    await trend
      .getByText(/2 check-ins/)
      .first()
      .waitFor();
    await again.page.close();
  });

  it('loses nothing when the network goes in the middle, and tells the state truthfully', async () => {
    const {page} = await open(browser, `${site.url}check-in.html`);
    const here = await fillIn(page);
    await page.context().setOffline(true);
    await button(here, 'Agree and send').click();
    await here.getByText('Saved here, not sent yet').first().waitFor();
    assert.equal(await here.getByText('It has arrived.').count(), 0);
    await page.context().setOffline(false);
    await here.getByText('It has arrived.').waitFor({timeout: 60_000});
    await page.close();
  });

  it('is withdrawn for ever', async () => {
    const {page} = await open(browser, `${site.url}check-in.html`);
    const here = await fillIn(page);
    await button(here, 'Agree and send').click();
    const link = await here.getByLabel('Your private link').inputValue();
    await button(here, 'Withdraw this check-in').click();
    await here.getByText('Your check-in was withdrawn').waitFor();
    const secret = /kith-mine=([\w-]+)/.exec(link)[1];
    const answer = await fetch(`${site.url}kith/check-ins`, {headers: {'Kith-Secret': secret}});
    assert.deepEqual((await answer.json()).items, []);
    await page.close();
  });

  it('keeps the journal on the device: no request tells what was written', async () => {
    const {page, problems} = await open(browser, `${site.url}journal.html`);
    const asked = [];
    page.on('request', (request) => asked.push(request.method()));
    const here = form(page, 'How are you today?');
    await here.getByText('So-so', {exact: true}).click();
    await button(here, 'Continue').click();
    await here.locator('[part~=next-button]').click();
    await here.getByText('It is kept here, for you alone.').waitFor();
    assert.deepEqual(
      asked.filter((method) => method !== 'GET'),
      [],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });
});
