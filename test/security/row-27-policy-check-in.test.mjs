/** Row 27 for check-ins, help and the trend: every state works under a strict policy, without a report or a barrier. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {barriers, overflow} from '../support/barriers.mjs';
import {
  asked,
  feel,
  formPage,
  onward,
  pageOf,
  part,
  sample,
  sampleNames,
  send,
  sendingPage,
  toConsent,
  toDone,
  toReview,
} from '../support/check-in-visit.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';
import {host} from '../support/visit.mjs';

// what the browser says of an address that answers nothing, and what the form says to a page's author
const expected = /404 \(Not Found\)|net::ERR_(FAILED|INTERNET_DISCONNECTED)|kith\/no-(help|endpoint)/;
const away = 'https://weather.example/';

const button = (page, name) => page.getByRole('button', {name, exact: true});
const says = (page, text) => page.getByText(text).first().waitFor();
const ready = async (page) => {
  await asked(page);
  await page.waitForLoadState('networkidle');
};
const checkIns = '**/kith/check-ins';

const toSummary = async (page) => {
  await asked(page);
  await onward(page);
  await part(page, 'summary').waitFor();
};
const openHelp = async (page) => {
  await page.locator('kith-check-in-form [part~=help-button]').click();
  await page.locator('kith-check-in-form [part~=help-line]').first().waitFor();
};

/** States that are looked at in every look: `[attributes, reach, page]`. */
const everyLook = {
  'the first render': ['', asked],
  'the error summary': [sample('r4-basics'), toSummary],
  'looking over': ['', (page) => toReview(page)],
  done: ['', (page) => toDone(page), sendingPage],
  'the help panel': ['', openHelp],
};

/** What a visitor does on a page, until a state is there. */
const states = {
  'pages of questions': [formPage(`layout="pages" ${sample('r4-pages')}`), (page) => part(page, 'progress').waitFor()],
  'one question at a time': [
    formPage('layout="one"'),
    async (page) => {
      await feel(page);
      await onward(page);
      await says(page, '2 of 4');
    },
  ],
  agreeing: [formPage(), (page) => toConsent(page)],
  'a missing agreement': [
    formPage(),
    async (page) => {
      await toConsent(page);
      await onward(page);
      await part(page, 'summary').waitFor();
    },
  ],
  declined: [
    formPage(),
    async (page) => {
      await toConsent(page);
      await button(page, 'I do not agree').click();
      await says(page, 'Nothing was sent');
    },
  ],
  'choosing how it is sent, and a contact': [
    sendingPage('mode="choice"'),
    async (page) => {
      await toReview(page);
      await onward(page);
      await part(page, 'summary').waitFor();
      await page.getByText('With a private link.').click();
      await page.getByText('Please have a host contact me').click();
      await page.locator('#contact').fill('lee@example.org');
    },
  ],
  sending: [
    sendingPage(),
    async (page) => {
      await page.route(checkIns, () => undefined);
      await send(page);
      await says(page, 'Sending …');
    },
  ],
  'sending failed': [
    sendingPage(),
    async (page) => {
      await page.route(checkIns, (route) => route.abort());
      await send(page);
      await says(page, 'It has not been sent');
    },
  ],
  waiting: [
    sendingPage('queue'),
    async (page) => {
      await ready(page);
      await toConsent(page);
      await page.context().setOffline(true);
      await page.locator('#agreement').check();
      await onward(page);
      await says(page, 'Saved here, not sent yet');
    },
  ],
  'done on the device, low': [formPage(), (page) => toDone(page, 1)],
  'done, and nobody knows': [sendingPage('mode="anonymous"'), (page) => toDone(page)],
  withdrawn: [
    formPage(),
    async (page) => {
      await toDone(page);
      await button(page, 'Withdraw this check-in').click();
      await says(page, 'Your check-in was withdrawn');
    },
  ],
  'the second time, with a picture': [
    formPage(),
    async (page) => {
      await toDone(page);
      await button(page, 'Check in again').click();
      await toDone(page, 2);
      await page.getByText('See how you have been').click();
      await page.locator('figure').first().waitFor();
    },
  ],
  'a worrying answer': [
    formPage('questionnaire="phq-9"'),
    async (page) => {
      await asked(page);
      await page.getByRole('radio', {name: 'Several days'}).last().check({force: true});
      await page.locator('[part~=help-line]').first().waitFor();
    },
  ],
  'a total': [
    formPage('questionnaire="phq-4"'),
    async (page) => {
      await asked(page);
      for (const radio of await page.getByRole('radio', {name: 'Several days'}).all()) await radio.check({force: true});
      await onward(page);
      await says(page, /\(from 0 to 12\)/);
    },
  ],
  'words of a crisis': [
    formPage(),
    async (page) => {
      await ready(page);
      await page.getByRole('textbox').fill('I want to die');
      await says(page, 'It sounds as if things are hard.');
    },
  ],
  'a worrying questionnaire without help': [
    formPage('questionnaire="phq-9"', {where: 'endpoint="device:"'}),
    (page) => says(page, 'cannot be shown here right now'),
  ],
  'what is unsupported, for the owner': [formPage(`debug ${sample('unknown')}`), (page) => says(page, 'signature-pad')],
  'only in English': [
    formPage('questionnaire="phq-2"', {lang: 'es'}),
    async (page) => {
      await asked(page);
      await part(page, 'note').first().waitFor();
    },
  ],
  'a questionnaire that is not there': [
    formPage('questionnaire="/no-such.json"'),
    (page) => button(page, 'Try again').waitFor(),
  ],
  'no receiver': [formPage('', {where: ''}), (page) => says(page, 'Check-ins cannot be sent from here yet.')],
  'a draft on one’s own device': [
    formPage('drafts="own-device"'),
    async (page) => {
      await feel(page);
      await page.getByText('This is my own device').click();
      await says(page, 'Saved on this device');
    },
  ],
  'inside a form of the page': [
    pageOf('<form><kith-check-in-form name="mood"></kith-check-in-form><button>Save</button></form>'),
    (page) => feel(page),
  ],
  'the single-file build': [formPage('', {script: 'embed.all'}), (page) => toDone(page)],
  'the help': [pageOf(`<kith-help help="GB" exit="${away}"></kith-help>`), (page) => says(page, 'Call 116 123')],
  'leaving in a hurry': [
    pageOf(`<kith-help help="GB" exit="${away}" floating></kith-help>`),
    async (page) => {
      await page.route(away, () => undefined);
      await page.getByRole('link', {name: 'Leave this page'}).waitFor();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.locator('kith-help .cover').waitFor();
    },
  ],
  'a trend without a link': [pageOf('<kith-trend endpoint="/kith"></kith-trend>'), (page) => says(page, 'private link')],
  'an empty trend': [
    pageOf('<kith-trend endpoint="device:" open></kith-trend>'),
    (page) => says(page, 'No check-ins yet'),
  ],
};

const answering = ({type}) => {
  if (['radio', 'checkbox'].includes(type)) return 'check';
  return {text: 'A word', textarea: 'A word', date: '2026-03-10', time: '07:30'}[type];
};

/** Answers what can be answered, so that controls show what they hold. */
async function answerAll(page) {
  for (const field of await page.locator('kith-check-in-form .question :is(input, textarea):enabled').all()) {
    const value = await field.evaluate(({type}) => type).then((type) => answering({type}));
    if (value === 'check') await field.check({force: true}).catch(() => undefined);
    else if (value) await field.fill(value);
  }
}
const controls = sampleNames.map((name) => [
  `every control of ${name}`,
  [
    formPage(sample(name)),
    async (page) => {
      await asked(page);
      await answerAll(page);
      await onward(page);
      await page.locator('[part~=summary], [part~=review]').waitFor();
    },
  ],
]);

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
const secret = 's'.repeat(43);

/** Two check-ins on the server, under the secret. */
async function hold(url) {
  for (const feeling of ['2', '4']) {
    const answer = await fetch(`${url}/kith/check-ins`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'kith-secret': secret, 'idempotency-key': `key-of-${feeling}`.repeat(3)},
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

const looks = [
  {name: 'dark', colorScheme: 'dark'},
  {name: 'forced colours', forcedColors: 'active'},
  {name: '320 px', width: 320},
];

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
      [`${state} in Arabic`, [page(attributes, {lang: 'ar'}), reach, [looks[2]]]],
    ]),
  ),
  ...states,
  ...Object.fromEntries(controls),
  ...Object.fromEntries(
    Object.entries(trends).map(([state, reach]) => [state, [pageOf('<kith-trend endpoint="/kith"></kith-trend>'), reach]]),
  ),
});
const pathOf = (index) => `/state-${index}.html`;

describe('row 27: check-ins under the strictest policy', () => {
  let kith;
  let site;
  before(async () => {
    kith = await openKith(assert.fail, [freshFolder]);
    const pages = Object.fromEntries(all.map(([, [page]], index) => [pathOf(index), page]));
    site = await host(pages, undefined, {'/kith': kith.listener});
    await hold(site.url);
  });
  after(async () => {
    await site.close();
    await kith?.close();
  });

  for (const [index, [state, [, reach, more = []]]] of all.entries()) {
    it(`${state}: works, with no report and no barrier`, async () => {
      const fragment = state in trends ? `#kith-mine=${secret}` : '';
      const {page, problems} = await site.visit(pathOf(index) + fragment);
      await reach(page);
      const wrong = await barriers(page);
      for (const look of more) wrong.push(...(await wrongIn(page, look)));
      assert.deepEqual(wrong, []);
      assert.deepEqual(
        problems.filter((problem) => !expected.test(problem)),
        [],
      );
      await page.close();
    });
  }
});
