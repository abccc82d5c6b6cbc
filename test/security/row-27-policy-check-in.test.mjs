/** Row 27 for check-ins, help and the trend: every state works under a strict policy, without a report or a barrier. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {barriers, overflow} from '../support/barriers.mjs';
import {button, everyLook, says, states} from '../support/check-in-states.mjs';
import {besides, formPage, pageOf} from '../support/check-in-visit.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';
import {host} from '../support/visit.mjs';

// what the browser says of an address that answers nothing, and what the form says to a page's author
const expected = /404 \(Not Found\)|net::ERR_(FAILED|INTERNET_DISCONNECTED)|kith\/no-(help|endpoint)/;
const away = 'https://weather.example/';

/** Beside the form. */
const helps = {
  'the help': [pageOf(`<kith-help help="GB" exit="${away}"></kith-help>`), (page) => says(page, 'Call 116 123')],
  'leaving in a hurry': [
    pageOf(`<kith-help help="GB" exit="${away}" floating></kith-help>`),
    async (page) => {
      // an answer without content leaves a page where it is
      await page.route(away, (route) => route.fulfill({status: 204}));
      await page.getByRole('link', {name: 'Leave this page'}).waitFor();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.locator('kith-help .cover').waitFor();
    },
  ],
  'a trend without a link': [
    pageOf('<kith-trend endpoint="/kith"></kith-trend>'),
    (page) => says(page, 'private link'),
  ],
  'an empty trend': [
    pageOf('<kith-trend endpoint="device:" open></kith-trend>'),
    (page) => says(page, 'No check-ins yet'),
  ],
};

const trend = (page) => page.locator('kith-trend');
const shown = async (page) => {
  await button(trend(page), 'Show my check-ins').click();
  await trend(page).getByRole('figure').first().waitFor();
};
const trends = {
  'a trend before it is asked for': (page) => button(page, 'Show my check-ins').waitFor(),
  'a trend with its table': async (page) => {
    await shown(page);
    await trend(page).getByText('Show as a table').first().click();
    await trend(page).getByRole('table').first().waitFor();
    await trend(page).locator('[part~=entry] summary').first().click();
  },
  'a trend that is erased': async (page) => {
    await shown(page);
    await button(trend(page), 'Erase all my check-ins').click();
    assert.deepEqual(await barriers(page), []);
    await button(trend(page), 'Erase all').click();
    await says(page, 'All your check-ins were erased.');
  },
};

/** Two check-ins on the server, under a secret. */
async function hold(url, secret) {
  for (const feeling of ['2', '4']) {
    const answer = await fetch(`${url}/kith/check-ins`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'kith-secret': secret,
        'idempotency-key': `${secret.slice(1)}${feeling}`,
      },
      body: JSON.stringify({
        questionnaire: {id: 'arriving', version: '1'},
        answers: {feeling: [feeling], note: ['A long day']},
        audience: 'hosts',
        consent: {version: '1', text: 'I agree.', agreedOn: '2026-03-10'},
      }),
    });
    assert.equal(answer.status, 201, await answer.text());
  }
}

const light = {name: 'light'};
const narrow = {name: '320 px', width: 320};
const looks = [light, {name: 'dark', colorScheme: 'dark'}, {name: 'forced colours', forcedColors: 'active'}, narrow];

/** What is wrong in a look, a line each. */
async function wrongIn(page, {name, width = 1280, colorScheme = 'light', forcedColors = 'none'}) {
  await page.emulateMedia({colorScheme, forcedColors});
  await page.setViewportSize({width, height: 800});
  const wide = await overflow(page);
  return [...(await barriers(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])].map((each) => `${name}: ${each}`);
}

const all = Object.entries({
  ...Object.fromEntries(
    Object.entries(everyLook).flatMap(([state, [attributes, reach, page = formPage]]) => [
      [state, [page(attributes), reach, looks]],
      [`${state} in Arabic`, [page(attributes, {lang: 'ar'}), reach, [narrow]]],
    ]),
  ),
  ...states,
  ...helps,
  ...Object.fromEntries(
    Object.entries(trends).map(([state, reach]) => [
      state,
      [pageOf('<kith-trend endpoint="/kith"></kith-trend>'), reach],
    ]),
  ),
});
const pathOf = (index) => `/state-${index}.html`;

// two at a time: much of each is waiting
describe('row 27: check-ins under the strictest policy', {concurrency: 2}, () => {
  let kith;
  let site;
  before(async () => {
    kith = await openKith(assert.fail, [freshFolder]);
    const pages = Object.fromEntries(all.map(([, [page]], index) => [pathOf(index), page]));
    site = await host({...besides, ...pages}, undefined, {'/kith': kith.listener});
  });
  after(async () => {
    await site.close();
    await kith?.close();
  });

  for (const [index, [state, [, reach, seen = [light]]]] of all.entries()) {
    it(`${state}: works, with no report and no barrier`, async () => {
      const secret = `secret-of-state-${index}`.padEnd(43, 's');
      if (state in trends) await hold(site.url, secret);
      const {page, problems} = await site.visit(pathOf(index) + (state in trends ? `#kith-mine=${secret}` : ''));
      await reach(page);
      const wrong = [];
      for (const look of seen) wrong.push(...(await wrongIn(page, look)));
      assert.deepEqual(wrong, []);
      assert.deepEqual(
        problems.filter((problem) => !expected.test(problem)),
        [],
      );
      await page.close();
    });
  }
});
