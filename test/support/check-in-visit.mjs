import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './steps.mjs';

const samples = 'test/support/questionnaires';

/** Attribute that names one of them by its URL. */
export const sample = (name) => `questionnaire="/${samples}/${name}.json"`;

/** What the pages need beside them: their sheet, and questions that must be answered. */
export const besides = {
  '/page.css': ':root {color-scheme: light dark; background: Canvas; color: CanvasText}',
  '/needed.json': JSON.stringify({
    id: 'needed',
    version: '1',
    title: 'What is needed',
    language: 'en',
    items: [
      {
        linkId: 'sleep',
        type: 'choice',
        required: true,
        text: 'Did you sleep?',
        options: [{value: 'a', text: 'A little'}],
      },
      {linkId: 'helped', type: 'text', required: true, text: 'What helped?', help: 'A word will do.'},
      {linkId: 'walks', type: 'integer', required: true, text: 'How many walks?'},
    ],
  }),
};

/** A whole page, bright or dark as its visitor prefers, with widgets in it. */
export const pageOf = (widgets, {lang = 'en', script = 'embed'} = {}) =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>The group</title>` +
  '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">' +
  `<link rel="icon" href="data:,"><script type="module" src="/dist/${script}.js"></script>` +
  `<main><h1>The group</h1>${widgets}</main></html>`;

const onDevice = 'endpoint="device:" consent="on" help="GB"';

const sampleNames = readdirSync(join(root, samples))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** A form for each questionnaire in FHIR that tests have. */
export const sampleForms = sampleNames
  .map((name) => `<kith-check-in-form ${onDevice} ${sample(name)}></kith-check-in-form>`)
  .join('');

/** A page with a check-in form that keeps answers on the device, unless its attributes say something else. */
export const formPage = (attributes = '', {where = onDevice, ...more} = {}) =>
  pageOf(`<kith-check-in-form ${where} ${attributes}><p>Call us</p></kith-check-in-form>`, more);

/** One that sends them to the site's server. */
export const sendingPage = (attributes = '', more = {}) =>
  formPage(attributes, {where: 'endpoint="/kith" help="GB"', ...more});

/** A part of the form, whatever its language. */
export const part = (page, name) => page.locator(`kith-check-in-form [part~=${name}]`);

/** Goes on, by the button that does in each step. */
export const onward = (page) => part(page, 'next-button').click();

/** The questions: where every visit begins. */
export const asked = (page) => page.locator('kith-check-in-form .questions label').first().waitFor();

/** Answers the first question of `arriving`; the faces stand from the lowest to the highest. */
export async function feel(page, face = 4) {
  await page.locator(`kith-check-in-form input[type=radio] >> nth=${face - 1}`).check({force: true});
}

export async function toReview(page, face) {
  await feel(page, face);
  await onward(page);
  await part(page, 'review').waitFor();
}

export async function toConsent(page, face) {
  await toReview(page, face);
  await onward(page);
  await part(page, 'consent').waitFor();
}

/** Agrees, and sends. */
export async function send(page, face) {
  await toConsent(page, face);
  await page.locator('kith-check-in-form #agreement').check();
  await onward(page);
}

export async function toDone(page, face) {
  await send(page, face);
  await part(page, 'done').waitFor();
}
