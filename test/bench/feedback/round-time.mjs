/**
 * How long a round of eight keeps a facilitator who is new to it: to open it, hand out eight links, see who is done, and close
 * it. The steps are really made on the demo site, with its server; what they cost is told by the keystroke-level model.
 */
import assert from 'node:assert/strict';
import {openKith} from '../../../stories/site/server/kith.mjs';
import {serveSite} from '../../../stories/site/server/serve-site.mjs';
import {launch, open} from '../../support/chromium.mjs';
import {button, round} from '../../support/feedback-journey.mjs';
import {freshFolder} from '../../support/fresh-folder.mjs';
import {Newcomer} from './keystrokes.mjs';

const people = ['Ana', 'Ben', 'Chloé', 'Dilan', 'Ebba', 'Farid', 'Grace', 'Hugo'];
const fiveMinutes = 300;

const all = (here) => here.locator('[part~=base]');

async function opens(who, page, here) {
  await button(here, 'Open the round').waitFor();
  await who.read(page.locator('main .lead'));
  await who.read(all(here));
  await who.write(here.getByLabel('Who takes part?'), people);
  await who.write(here.getByLabel('What is it about?'), ['The week we had together.']);
  await who.press(button(here, 'Open the round'));
  await button(here, 'Copy all links').waitFor();
  await who.read(all(here));
}

/** To the other window, to the person, paste, send, and back. */
function sends(who) {
  who.presses();
  who.decides();
  who.presses(2);
  who.keys(3);
  who.presses();
}

async function handsOutEach(who, here) {
  for (const name of people) {
    await who.press(button(here, `Copy link ${name}`));
    await here.getByText(`The link for ${name} is copied.`).waitFor();
    sends(who);
  }
}

/** One press here and one in the browser's own window. Paper and scissors are not counted. */
async function printsAll(who, here) {
  await who.press(button(here, 'Print the links'));
  who.decides();
  who.presses();
}

async function looksAndCloses(who, page, here) {
  who.decides();
  await page.reload();
  who.keys(1);
  await here.getByText('not opened yet').first().waitFor();
  await who.read(here.locator('[part~=places]'));
  await who.press(here.getByText('Change the round', {exact: true}));
  await who.read(all(here));
  await who.press(button(here, 'Close the round'));
  await who.read(all(here));
  await who.press(button(here, 'Close it now'));
  await here.getByText('This round is closed.').waitFor();
  await who.read(all(here));
}

async function leads(browser, url, handOut) {
  const {page, problems} = await open(browser, `${url}round.html`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => (window.print = () => dispatchEvent(new Event('afterprint'))));
  const who = new Newcomer();
  const here = round(page);
  const parts = {};
  const part = async (name, act) => {
    const before = who.time;
    await act();
    parts[name] = who.time - before;
  };
  await part('open it', () => opens(who, page, here));
  await part('hand out', () => handOut(who, here));
  await part('see and close', () => looksAndCloses(who, page, here));
  assert.deepEqual(problems, []);
  await page.context().close();
  return {who, parts};
}

const rowsOf = (how, {who: {done, screens, time}, parts}) => [
  {what: `a round of eight, ${how}`, value: time, unit: 's', bar: fiveMinutes},
  ...Object.entries(parts).map(([name, value]) => ({what: `  of it, to ${name}`, value, unit: 's'})),
  {what: '  words to read', value: done.word, unit: ''},
  {what: '  keys and presses', value: done.key, unit: ''},
  {what: '  of them with a mouse', value: done.point, unit: ''},
  {what: '  screens', value: screens, unit: ''},
];

/** The suite: `{browser, tables, columns}`. What it finds is the same in every run. */
export async function bench() {
  const kith = await openKith(assert.fail, [freshFolder]);
  const site = await serveSite({port: 0, kith: () => kith});
  const browser = await launch();
  try {
    const each = await leads(browser, site.url, handsOutEach);
    const printed = await leads(browser, site.url, printsAll);
    const tables = [rowsOf('each link copied and sent', each), rowsOf('printed', printed)];
    return {browser: browser.version(), tables, columns: ['', '']};
  } finally {
    await browser.close();
    await site.close();
    await kith.close();
  }
}
