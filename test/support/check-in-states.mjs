import assert from 'node:assert/strict';
import {barriers} from './barriers.mjs';
import {
  asked,
  feel,
  formPage,
  onward,
  pageOf,
  part,
  sample,
  sampleForms,
  send,
  sendingPage,
  toConsent,
  toDone,
  toReview,
} from './check-in-visit.mjs';

export const button = (page, name) => page.getByRole('button', {name, exact: true});
export const says = (page, text) => page.getByText(text).first().waitFor();
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

/** Answers what can be answered, the first of what can be chosen, so that controls show what they hold. */
function answerAll() {
  const words = {text: 'A word', textarea: 'A word', date: '2026-03-10', time: '07:30', number: '3'};
  const answer = (field) => {
    if (['radio', 'checkbox'].includes(field.type)) return field.value && field.click();
    if (words[field.type] === undefined) return undefined;
    field.value = words[field.type];
    return field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };
  for (const {shadowRoot} of document.querySelectorAll('kith-check-in-form'))
    [...shadowRoot.querySelectorAll('.questions :is(input, textarea)')].reverse().forEach(answer);
}

/** States for every look: `[attributes, reach, page]`. */
export const everyLook = {
  'the first render': ['', asked],
  'the error summary': ['questionnaire="/needed.json"', toSummary],
  'looking over': ['', (page) => toReview(page)],
  done: ['', (page) => toDone(page), sendingPage],
  'the help panel': ['', openHelp],
};

/** Every other state of the form: its page, and what a visitor does until it is there. */
export const states = {
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
  'every control in FHIR, and what was answered': [
    pageOf(sampleForms),
    async (page) => {
      const forms = await page.locator('kith-check-in-form').all();
      await Promise.all(forms.map((form) => form.locator('.questions label').first().waitFor()));
      await page.evaluate(answerAll);
      assert.deepEqual(await barriers(page), []);
      for (const form of forms) await form.locator('[part~=next-button]').click();
      await Promise.all(forms.map((form) => form.locator('[part~=summary], [part~=review]').waitFor()));
    },
  ],
};
