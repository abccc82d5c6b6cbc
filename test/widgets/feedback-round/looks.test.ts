import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import type {KithFeedbackRound} from '../../../src/widgets/feedback-round/feedback-round.js';
import {comes, press, says} from '../../support/check-in-form.js';
import {inChromium, isChromium} from '../../support/in-chromium.js';
import {sits} from './seated.js';
import {FarRounds, goTo, openedRound, showRound, tuesday, write} from './stage.js';

const leads = async (): Promise<KithFeedbackRound> => {
  const backend = new FarRounds();
  const {secret} = await openedRound(backend);
  const round = await showRound({backend, link: `kith-round=${secret}`});
  await comes(round, 'heading', 'People in this round');
  return round;
};

const covers = async (): Promise<KithFeedbackRound> => {
  const round = await showRound({backend: deviceBackend({now: () => tuesday})});
  await says(round, 'Everything stays on this device');
  await write(round, /^Who takes part/, 'Ana\nBen');
  await write(round, /^What is it about/, 'Our week');
  await press(round, 'Open the round');
  await press(round, 'Hand it to Ana');
  return round;
};

const states: Record<string, () => Promise<KithFeedbackRound>> = {
  'opening it': () => showRound(),
  'leading it': leads,
  'a place': async () => (await sits()).round,
  'writing to one': async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await comes(round, 'textbox', 'What I noticed');
    return round;
  },
  'the cover': covers,
};

const isInside = ({scrollWidth, clientWidth}: Element): boolean => scrollWidth <= clientWidth;

describe('<kith-feedback-round> looks', () => {
  afterEach(async () => {
    goTo();
    if (!isChromium) return;
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 800, height: 600});
  });

  for (const [name, go] of Object.entries(states)) {
    inChromium(`${name}: accessible where the page is dark`, async () => {
      await emulateMedia({colorScheme: 'dark'});
      const page = await fixture<HTMLElement>(html`<main></main>`);
      Object.assign(page.style, {colorScheme: 'dark', background: 'Canvas'});
      const round = await go();
      page.append(round.parentElement!);
      await round.updateComplete;
      await expect(page).to.be.accessible();
    });

    inChromium(`${name}: accessible in forced colours`, async () => {
      await emulateMedia({forcedColors: 'active'});
      await expect(await go()).to.be.accessible();
    });

    it(`${name}: fits a narrow column`, async () => {
      const round = await go();
      round.style.inlineSize = '288px';
      await round.updateComplete;
      expect(isInside(round)).to.equal(true);
    });

    inChromium(`${name}: fits 320 pixels`, async () => {
      await setViewport({width: 320, height: 640});
      const round = await go();
      expect([isInside(round), isInside(document.documentElement)]).to.deep.equal([true, true]);
    });
  }
});
