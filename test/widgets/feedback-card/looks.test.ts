import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {
  Circle,
  asks,
  choose,
  comes,
  gives,
  invited,
  openedBy,
  press,
  says,
  showCard,
  toPreview,
  write,
} from '../../support/feedback-card.js';
import {appears, isFocused} from '../../support/finder.js';
import {inChromium, isChromium} from '../../support/in-chromium.js';
import {from, hasReceived, showReceived} from './receiving.js';

/** Where the words of a folded card begin, and where its flap ends. */
const textTop = (folded: Element): number => {
  const words = document.createRange();
  words.selectNodeContents(folded);
  return words.getBoundingClientRect().top;
};
const flapEnd = (folded: Element): number =>
  folded.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(folded, '::before').height);

const asking = async (): Promise<KithFeedbackCard> => {
  openedBy();
  return showCard();
};

const steps: Record<string, () => Promise<KithFeedbackCard>> = {
  asking,
  'two links': async () => {
    const card = await asking();
    await write(card, /^What would you like/, 'My story');
    await choose(card, /^Just listen/);
    await write(card, /^What do you want/, 'Sam');
    await press(card, 'Make my two links');
    await comes(card, 'heading', 'Your two links are ready');
    return card;
  },
  giving: async () => (await invited({wish: 'ideas', otherView: true})).card,
  'something missing': async () => {
    const {card} = await invited();
    await press(card, 'Look at it first');
    await comes(card, 'alert');
    return card;
  },
  'looking at it': async () => {
    const {card} = await invited();
    await toPreview(card);
    return card;
  },
  'a card of one’s own': async () => {
    const circle = new Circle();
    openedBy(`kith-card=${await gives(circle, await asks(circle))}`);
    return showCard({circle});
  },
};

const isInside = ({scrollWidth, clientWidth}: Element): boolean => scrollWidth <= clientWidth;

describe('<kith-feedback-card> looks', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
    if (!isChromium) return;
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 800, height: 600});
  });

  for (const [name, go] of Object.entries(steps)) {
    inChromium(`${name}: accessible where the page is dark`, async () => {
      await emulateMedia({colorScheme: 'dark'});
      const page = await fixture<HTMLElement>(html`<main></main>`);
      Object.assign(page.style, {colorScheme: 'dark', background: 'Canvas'});
      const card = await go();
      page.append(card.parentElement!);
      await card.updateComplete;
      await expect(card).to.be.accessible();
    });

    inChromium(`${name}: accessible in forced colours`, async () => {
      await emulateMedia({forcedColors: 'active'});
      await expect(await go()).to.be.accessible();
    });

    inChromium(`${name}: fit 320 pixels`, async () => {
      await setViewport({width: 320, height: 640});
      expect([isInside(await go()), isInside(document.documentElement)]).to.deep.equal([true, true]);
    });

    it(`${name}: every button is 44 pixels high`, async () => {
      const card = await go();
      for (const button of allByRole(card, 'button'))
        expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(44);
    });
  }

  inChromium('a card is given with the keyboard alone', async () => {
    const {card} = await invited();
    byRole(card, 'textbox', /^What I noticed/).focus();
    await sendKeys({type: 'A calm voice'});
    for (const _ of 'ab') await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await says(card, 'Your name on the card');
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Noor'});
    await sendKeys({press: 'Enter'});
    await comes(card, 'button', 'Give this card');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await says(card, 'Your card has reached Sam.');
  });

  for (const [lying, folded] of [
    ['A hand of cards', '.tab'],
    ['A wall', '.card > summary'],
  ] as const) {
    it(`no name on a folded card is covered by its flap where it is narrow: ${lying}`, async () => {
      const card = await showReceived(await hasReceived(from('Noor', 'Maria de los Angeles', 'Lee')));
      card.style.inlineSize = '288px';
      await press(card, lying);
      const isFree = (each: Element): boolean => textTop(each) >= flapEnd(each);
      // what is not seen yet is not laid out yet
      await appears(card, () => (deep(card, folded).filter(isFree).length === 3 ? true : undefined));
      expect(deep(card, folded)).to.have.length(3);
    });
  }

  for (const locale of ['en-GB', 'ar']) {
    it(`a hand lies straight where it breaks into rows: ${locale}`, async () => {
      const card = await showReceived(await hasReceived(from('Noor', 'Lee', 'Orla', 'Tam')), {locale});
      card.style.inlineSize = '288px';
      const straight = (tab: Element): boolean => ['none', '0deg'].includes(getComputedStyle(tab).rotate);
      // they turn in a moment, where motion is welcome
      await appears(card, () => (deep(card, '.tab').filter(straight).length === 4 ? true : undefined));
      expect(deep(card, '.tab')).to.have.length(4);
    });
  }

  it('the flap of a folded card stays within its round corners', async () => {
    const card = await showReceived(await hasReceived(from('Noor')));
    const summary = deep(card, '.card > summary')[0]!;
    expect(getComputedStyle(summary).borderStartStartRadius).not.to.equal('0px');
    expect(getComputedStyle(summary, '::before').borderStartStartRadius).not.to.equal('0px');
  });

  it('the focus goes where reading goes on', async () => {
    const {card} = await invited();
    await toPreview(card);
    expect(isFocused(card.shadowRoot!.querySelector('.preview .first')!)).to.equal(true);
    await press(card, 'Change it');
    await comes(card, 'textbox', /^What I noticed/);
    expect(isFocused(byRole(card, 'textbox', /^What I noticed/))).to.equal(true);
  });
});
