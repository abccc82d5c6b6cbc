import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {launch, open} from '../support/chromium.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

const patient = {timeout: 60_000};
const card = (page) => page.locator('kith-feedback-card');
const round = (page) => page.locator('kith-feedback-round');
const button = (place, name) => place.getByRole('button', {name, exact: true});
const linkOf = (place, name) => place.getByRole('textbox', {name, exact: true}).inputValue();

/** Fills in a card that the composer shows, and gives it. */
async function give(here, words, {signature} = {}) {
  await here.getByLabel('What I noticed').fill(words);
  await here.getByText(signature ? 'With a name.' : 'Unsigned.', {exact: true}).click();
  if (signature) await here.getByLabel('Your name on the card').fill(signature);
  await button(here, 'Look at it first').click();
  await button(here, 'Give this card').click();
}

/** Which of these texts stands on the card that is open. */
async function opensBy(here, texts) {
  await button(here, 'Say thank you').first().waitFor();
  const seen = await Promise.all(texts.map((text) => here.getByText(text).isVisible()));
  assert.equal(seen.filter(Boolean).length, 1);
  return seen.indexOf(true);
}

describe('giving each other feedback on the demo site, on PostgreSQL, in Chromium', () => {
  let browser;
  let kith;
  let site;
  const problems = [];
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

  /** A page in a browser context of its own. */
  async function opened(address) {
    const one = await open(browser, address);
    problems.push(one.problems);
    return one.page;
  }

  /** Somebody asks; answers their page and both links. */
  async function asked() {
    const page = await opened(`${site.url}feedback.html`);
    const here = card(page);
    await here.getByLabel('What would you like to hear about?').fill('How did my story come across?');
    await here.getByText('Ideas welcome', {exact: true}).click();
    await here.getByLabel('What do you want to be called?').fill('Ana');
    await button(here, 'Make my two links').click();
    const links = {
      give: await linkOf(here, 'For the people you ask'),
      read: await linkOf(here, 'Only for you'),
    };
    assert.match(links.give, /#kith-give=[\w-]{22,}$/);
    assert.match(links.read, /#kith-ask=[\w-]{22,}$/);
    await button(here, 'Open my cards').click();
    return {page, links};
  }

  it('lets three give to one: unsigned cards appear together, thanks reach the givers, one withdraws', async () => {
    const {page: asker, links} = await asked();
    await card(asker).getByText('No card has arrived yet').waitFor();
    const givers = [];
    const words = ['You looked at us.', 'Your pauses held me.', 'Your voice got firmer.'];
    for (const text of words) {
      const page = await opened(links.give);
      await card(page).getByText('How did my story come across?').first().waitFor();
      await asker.waitForTimeout(2_100); // who writes a card takes longer than a machine
      await give(card(page), text);
      givers.push(page);
      if (givers.length < 3)
        await card(page)
          .getByText(/^Your card waits\./)
          .waitFor();
      if (givers.length < 3) assert.equal(await card(asker).getByText(text).count(), 0);
    }
    const folded = card(asker).getByRole('tab', {name: 'A card without a name'});
    await folded.first().waitFor(patient);
    assert.equal(await folded.count(), 3);

    await folded.first().click();
    const thanked = await opensBy(card(asker), words);
    await button(card(asker), 'Say thank you').first().click();
    await card(givers[thanked]).getByText('Ana says thank you.').waitFor(patient);

    const leaving = givers[(thanked + 1) % 3];
    await button(card(leaving), 'Take it back').click();
    await button(card(leaving), 'Take it back for ever').click();
    await card(leaving).getByText('Your card was taken back').waitFor();
    await asker.reload();
    await folded.first().waitFor();
    assert.equal(await folded.count(), 2);
    for (const page of [asker, ...givers]) await page.context().close();
    assert.deepEqual(problems.flat(), []);
  });

  it('lets a round of four run to its end, each with a link of their own', async () => {
    const leader = await opened(`${site.url}round.html`);
    const names = ['Ana', 'Ben', 'Caro', 'Dido'];
    await round(leader).getByLabel('Who takes part?').fill(names.join('\n'));
    await round(leader).getByLabel('What is it about?').fill('The week we had together.');
    await button(round(leader), 'Open the round').click();
    await leader.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const places = {};
    for (const name of names) {
      await button(round(leader), `Copy link ${name}`).click();
      await round(leader).getByText(`The link for ${name} is copied.`).waitFor();
      places[name] = await leader.evaluate(() => navigator.clipboard.readText());
      assert.match(places[name], /#kith-seat=[\w-]{22,}$/);
    }
    for (const name of names) {
      const page = await opened(places[name]);
      await button(round(page), 'Take this place').click();
      for (const other of names.filter((each) => each !== name)) {
        await page.waitForTimeout(2_100);
        await button(round(page), `Write ${other}`).click();
        await give(round(page), `From ${name} to ${other}.`, {signature: name});
        await round(page).getByText(`Your card to ${other} is given.`).waitFor();
      }
      places[name] = page;
    }
    await round(leader).getByText('is done').nth(3).waitFor(patient);
    await round(leader).getByText('Change the round', {exact: true}).click();
    await button(round(leader), 'Close the round').click();
    await button(round(leader), 'Close it now').click();
    await round(leader).getByText('This round is closed.').waitFor();
    assert.equal(await round(leader).getByText('From Ana to Ben.').count(), 0);
    await round(places.Ben).getByText('No more cards are written in this round.', {exact: false}).waitFor(patient);
    await round(places.Ben)
      .getByText(/A card from Ana/)
      .first()
      .waitFor(patient);
    for (const page of [leader, ...Object.values(places)]) await page.context().close();
    assert.deepEqual(problems.flat(), []);
  });

  it('lets a round of four run to its end on one device, with no word to any server', async () => {
    const page = await opened(`${site.url}circle.html`);
    const sent = [];
    page.on('request', (request) => request.method() === 'GET' || sent.push(request.url()));
    const here = round(page);
    const names = ['Ana', 'Ben', 'Caro', 'Dido'];
    await here.getByLabel('Who takes part?').fill(names.join('\n'));
    await here.getByLabel('What is it about?').fill('The week we had together.');
    await button(here, 'Open the round').click();
    await button(here, 'Hand it to Ana').click();
    for (const name of names) {
      await button(here, `I am ${name}`).click();
      for (const other of names.filter((each) => each !== name)) {
        await button(here, `Write ${other}`).click();
        await give(here, `From ${name} to ${other}.`);
        await here.getByText(`Your card to ${other} is given.`, {exact: false}).waitFor();
      }
      await button(here, 'Cover it and hand it on').click();
      assert.equal(await here.getByText(`From ${name} to`).count(), 0);
    }
    await button(here, 'Start reading').click();
    await button(here, 'Start reading now').click();
    await button(here, 'Hand it to Ben').click();
    await button(here, 'I am Ben: show my cards').click();
    const folded = here.getByRole('tab', {name: 'A card without a name'});
    await folded.first().waitFor();
    assert.equal(await folded.count(), 3);
    await folded.first().click();
    await here.getByText(/From \w+ to Ben\./).waitFor();
    await page.context().close();
    assert.deepEqual([...sent, ...problems.flat()], []);
  });
});
