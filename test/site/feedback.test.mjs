import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {launch, open} from '../support/chromium.mjs';
import {ask, button, card, give, openRound, placeOf, round} from '../support/feedback-journey.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

const patient = {timeout: 60_000};
const names = ['Ana', 'Ben', 'Caro', 'Dido'];

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
    const links = await ask(page);
    await button(card(page), 'Open my cards').click();
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
    await openRound(leader, names);
    const places = {};
    for (const name of names) places[name] = await placeOf(leader, name);
    for (const name of names) {
      const page = await opened(places[name]);
      await button(round(page), 'Take this place').click();
      for (const other of names.filter((each) => each !== name)) {
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
    await openRound(page, names);
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
