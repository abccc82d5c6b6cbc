import assert from 'node:assert/strict';
import {barriers, overflow} from './barriers.mjs';

export const card = (page) => page.locator('kith-feedback-card');
export const round = (page) => page.locator('kith-feedback-round');
export const button = (place, name) => place.getByRole('button', {name, exact: true});
export const linkOf = (place, name) => place.getByRole('textbox', {name, exact: true}).inputValue();

/** Milliseconds: who writes a card takes longer than a machine. */
const asPeopleDo = 2_100;

/** Fills in the card that the composer shows. */
export async function write(here, words, {signature} = {}) {
  await here.getByLabel('What I noticed').fill(words);
  await here.getByText(signature ? 'With a name.' : 'Unsigned.', {exact: true}).click();
  if (signature) await here.getByLabel('Your name on the card').fill(signature);
}

/** Gives a card as a person does: not at once. */
export async function give(here, words, how) {
  await write(here, words, how);
  await button(here, 'Look at it first').click();
  await here.page().waitForTimeout(asPeopleDo);
  await button(here, 'Give this card').click();
}

/** Asks, and answers both links. */
export async function ask(page) {
  const here = card(page);
  await here.getByLabel('What would you like to hear about?').fill('How did my story come across?');
  await here.getByText('Ideas welcome', {exact: true}).click();
  await here.getByLabel('What do you want to be called?').fill('Ana');
  await button(here, 'Make my two links').click();
  const links = {give: await linkOf(here, 'For the people you ask'), read: await linkOf(here, 'Only for you')};
  assert.match(links.give, /#kith-give=[\w-]{22,}$/);
  assert.match(links.read, /#kith-ask=[\w-]{22,}$/);
  return links;
}

/** Opens a round of these people. */
export async function openRound(page, names) {
  await round(page).getByLabel('Who takes part?').fill(names.join('\n'));
  await round(page).getByLabel('What is it about?').fill('The week we had together.');
  await button(round(page), 'Open the round').click();
}

/** The link that is handed out for a place, by way of the clipboard. */
export async function placeOf(page, name) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(round(page), `Copy link ${name}`).click();
  await round(page).getByText(`The link for ${name} is copied.`).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#kith-seat=[\w-]{22,}$/);
  return link;
}

/** In both directions a page has no barrier and does not scroll sideways. */
export async function isOpenToAll(page, state) {
  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]) {
    await page.evaluate(
      ([language, direction]) => Object.assign(document.documentElement, {lang: language, dir: direction}),
      [lang, dir],
    );
    await page.locator(`:is(kith-feedback-card, kith-feedback-round) >> [part~=base][dir=${dir}]`).first().waitFor();
    assert.deepEqual(await barriers(page), [], `${state}, ${lang}`);
    assert.ok((await overflow(page)) <= 0, `${state}, ${lang}: scrolls sideways`);
  }
}
