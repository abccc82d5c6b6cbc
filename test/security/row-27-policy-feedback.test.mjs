/** Row 27 for feedback: every state works under a strict policy, without a report or a barrier, narrow and in Arabic too. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {launch, open} from '../support/chromium.mjs';
import {ask, button, card, give, isOpenToAll, openRound, placeOf, round, write} from '../support/feedback-journey.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

const looks = {
  'wide and light': {width: 1280, colorScheme: 'light', forcedColors: 'none'},
  'narrow and dark': {width: 320, colorScheme: 'dark', forcedColors: 'none'},
  'in forced colours': {width: 820, colorScheme: 'light', forcedColors: 'active'},
};
const names = ['Ana', 'Ben', 'Caro', 'Dido'];

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

/** Opens pages that look alike, and looks at them. */
function visitor({width, colorScheme, forcedColors}) {
  const problems = [];
  const pages = [];
  return {
    visit: async (address) => {
      const {page, problems: own} = await open(browser, address);
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme, forcedColors, reducedMotion: 'reduce'});
      problems.push(own);
      pages.push(page);
      return page;
    },
    close: async () => {
      for (const page of pages) await page.context().close();
      // what the browser says of a link that opens nothing
      const reports = problems.flat().filter((text) => !text.includes('404 (Not Found)'));
      assert.deepEqual(reports, []);
    },
  };
}

for (const [name, look] of Object.entries(looks)) {
  describe(`feedback, ${name}`, () => {
    it('is asked for and given', async () => {
      const {visit, close} = visitor(look);
      const page = await visit(`${site.url}feedback.html`);
      const here = card(page);
      await here.getByLabel('What do you want to be called?').waitFor();
      await isOpenToAll(page, 'asking');
      await button(here, 'Make my two links').click();
      await here.locator('[aria-invalid=true]').first().waitFor();
      await isOpenToAll(page, 'asking, with mistakes');
      const links = await ask(page);
      await isOpenToAll(page, 'two links');

      const giver = await visit(links.give);
      await card(giver).getByLabel('What I noticed').waitFor();
      await isOpenToAll(giver, 'writing');
      await button(card(giver), 'Look at it first').click();
      await card(giver).locator('[part~=summary]').waitFor();
      await isOpenToAll(giver, 'writing, with mistakes');
      await write(card(giver), 'You should sit down first.', {signature: 'Bo'});
      await isOpenToAll(giver, 'a nudge');
      await button(card(giver), 'Look at it first').click();
      await card(giver).getByText('This is how Ana will see it.').waitFor();
      await isOpenToAll(giver, 'a preview');
      await button(card(giver), 'Change it').click();
      await give(card(giver), 'You sat down first.', {signature: 'Bo'});
      await card(giver).getByText('Thank you for your words.').waitFor();
      await isOpenToAll(giver, 'a card that has arrived');
      await button(card(giver), 'Take it back').click();
      await isOpenToAll(giver, 'a card that is about to be taken back');
      const lost = await visit(`${site.url}feedback.html#kith-card=${'x'.repeat(43)}`);
      await card(lost).getByText('This link opens nothing here').waitFor();
      await isOpenToAll(lost, 'a link that opens nothing');
      await close();
    });

    it('is received', async () => {
      const {visit, close} = visitor(look);
      const page = await visit(`${site.url}feedback.html`);
      const links = await ask(page);
      await button(card(page), 'Open my cards').click();
      await card(page).getByText('No card has arrived yet').waitFor();
      await isOpenToAll(page, 'no card yet');
      const giver = await visit(links.give);
      await give(card(giver), 'Your pauses held me.', {signature: 'Bo'});
      await card(giver).getByText('Thank you for your words.').waitFor();
      await page.reload();
      const folded = card(page).getByText('A card from Bo');
      await folded.first().waitFor();
      await isOpenToAll(page, 'a folded card');
      await folded.first().click();
      await button(card(page), 'Say thank you').first().click();
      await card(page).getByText('Thank you was said.').first().waitFor();
      await isOpenToAll(page, 'an open card');
      await button(card(page), 'Answer').first().click();
      await card(page).getByLabel('Your answer').fill('Thank you, Bo.');
      await isOpenToAll(page, 'an answer');
      await button(card(page), 'Not now').first().click();
      await card(page).getByText('More', {exact: true}).first().click();
      await button(card(page), 'Report').first().click();
      await card(page).getByRole('dialog').waitFor();
      await isOpenToAll(page, 'a report');
      await button(card(page), 'Do not report').click();
      for (const tools of ['Asking and links', 'Keep a copy', 'Erase'])
        await card(page).getByText(tools, {exact: true}).first().click();
      await button(card(page), 'Erase everything').click();
      await isOpenToAll(page, 'everything that can be done with an ask');
      await close();
    });

    it('goes around', async () => {
      const {visit, close} = visitor(look);
      const leader = await visit(`${site.url}round.html`);
      await round(leader).getByLabel('Who takes part?').waitFor();
      await isOpenToAll(leader, 'a round to be opened');
      await button(round(leader), 'Open the round').click();
      await round(leader).locator('[part~=summary]').waitFor();
      await isOpenToAll(leader, 'a round to be opened, with mistakes');
      await openRound(leader, names);
      const place = await placeOf(leader, 'Ana');
      await button(round(leader), 'Show QR code Ana').click();
      await round(leader).getByText('Change the round', {exact: true}).click();
      await isOpenToAll(leader, 'a round that is led');

      const page = await visit(place);
      await button(round(page), 'Take this place').waitFor();
      await isOpenToAll(page, 'a place that was handed out');
      await button(round(page), 'Take this place').click();
      await button(round(page), 'Pass Ben').click();
      await isOpenToAll(page, 'a place');
      await button(round(page), 'Write Caro').click();
      await give(round(page), 'You stayed.');
      await round(page).getByText('Your card to Caro is given.').waitFor();
      await isOpenToAll(page, 'a place, after giving');
      const spent = await visit(place);
      await round(spent).getByText('This link opens nothing').waitFor();
      await isOpenToAll(spent, 'a place that is taken');
      await close();
    });

    it('goes around on one device', async () => {
      const {visit, close} = visitor(look);
      const page = await visit(`${site.url}circle.html`);
      const here = round(page);
      await openRound(page, names);
      await button(here, 'Hand it to Ana').waitFor();
      await isOpenToAll(page, 'a circle');
      await button(here, 'Hand it to Ana').click();
      await button(here, 'I am Ana').waitFor();
      await isOpenToAll(page, 'a cover');
      await button(here, 'I am Ana').click();
      await button(here, 'Write Ben').waitFor();
      await isOpenToAll(page, 'a turn');
      await button(here, 'Cover it and hand it on').click();
      await button(here, 'Around the circle').click();
      await button(here, 'Start reading').click();
      await button(here, 'Start reading now').click();
      await button(here, 'Hand it to Ben').click();
      await button(here, 'I am Ben: show my cards').click();
      await isOpenToAll(page, 'reading in turn');
      await close();
    });
  });
}
