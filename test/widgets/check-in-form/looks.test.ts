import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {KithCheckInForm} from '../../../src/widgets/check-in-form/check-in-form.js';
import {choose, comes, press, says, showForm, toConsent, toDone, toReview} from '../../support/check-in-form.js';
import {inChromium, isChromium} from '../../support/in-chromium.js';

const phq2 = html`<kith-check-in-form questionnaire="phq-2"></kith-check-in-form>`;

const steps: Record<string, (form: KithCheckInForm) => Promise<unknown>> = {
  'the questions': (form) => form.updateComplete,
  'looking over': (form) => toReview(form, 'Very low'),
  agreeing: (form) => toConsent(form),
  'a missing agreement': async (form) => {
    await toConsent(form);
    await press(form, 'Agree and send');
    await comes(form, 'alert');
  },
  thanks: (form) => toDone(form, 'Very low'),
};

const isInside = ({scrollWidth, clientWidth}: Element): boolean => scrollWidth <= clientWidth;

describe('<kith-check-in-form> looks', () => {
  afterEach(async () => {
    if (!isChromium) return;
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 800, height: 600});
  });

  for (const [name, go] of Object.entries(steps)) {
    inChromium(`${name}: accessible where the page is dark`, async () => {
      await emulateMedia({colorScheme: 'dark'});
      const page = await fixture<HTMLElement>(html`<main></main>`);
      Object.assign(page.style, {colorScheme: 'dark', background: 'Canvas'});
      const form = await showForm();
      page.append(form.parentElement!);
      await go(form);
      await expect(form).to.be.accessible();
    });

    inChromium(`${name}: accessible in forced colours`, async () => {
      await emulateMedia({forcedColors: 'active'});
      const form = await showForm();
      await go(form);
      await expect(form).to.be.accessible();
    });

    inChromium(`${name}: fit 320 pixels`, async () => {
      await setViewport({width: 320, height: 640});
      const form = await showForm();
      await go(form);
      expect([isInside(form), isInside(document.documentElement)]).to.deep.equal([true, true]);
    });
  }

  it('the button of help stays where it is when help opens', async () => {
    const form = await showForm();
    const button = await comes(form, 'button', 'Need help now?');
    const places = [button.getBoundingClientRect()];
    button.click();
    await says(form, 'Harbour Line');
    places.push(button.getBoundingClientRect());
    expect(places.map(({left, top}) => [left, top])[0]).to.deep.equal([places[1]!.left, places[1]!.top]);
  });

  inChromium('a scale in English fits 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    const form = await showForm({locale: 'es'}, phq2);
    await choose(form, /Several days/);
    await press(form, 'Continuar');
    await says(form, 'sin total');
    expect(isInside(document.documentElement)).to.equal(true);
  });
});
