import {expect} from '@open-wc/testing';
import {secretInAddress} from '../../../src/controllers/own-link.js';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {byRole, deep} from '../../support/by-role.js';
import {openedBy, press, shown} from '../../support/feedback-card.js';
import {appears, isFocused, part, textOf} from '../../support/finder.js';
import {type Received, from, hasReceived, hears, showReceived, unfold} from './receiving.js';

const day = 86_400_000;

const openTools = async (card: KithFeedbackCard, name: string): Promise<HTMLElement> => {
  const tools = await appears(card, () => part(card, name));
  tools.querySelector('summary')!.click();
  await card.updateComplete;
  return tools;
};

const askOf = async ({circle, ask}: Received) => (await circle.feedback.asked(ask.secret)).value;

/** The file that is handed over meanwhile. */
const savedBy = async (act: () => Promise<void>): Promise<{name: string; text: string}> => {
  const found = new Promise<HTMLAnchorElement>((resolve) => {
    const onClick = function (this: HTMLAnchorElement): void {
      resolve(this);
    };
    Object.assign(HTMLAnchorElement.prototype, {click: onClick});
  });
  try {
    await act();
    const {download, href} = await found;
    return {name: download, text: await (await fetch(href)).text()};
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
};

/** What is printed meanwhile: a page of its own, which is not seen on the screen. */
const printedBy = async (act: () => Promise<void>): Promise<string> => {
  const print = window.print.bind(window);
  const printed = new Promise<string>((resolve) => {
    window.print = () => {
      const page = document.querySelector('body > [data-kith-print]')!;
      resolve(page.checkVisibility() ? 'seen' : textOf(page.shadowRoot!.querySelector<HTMLElement>('.keepsake')!));
    };
  });
  await act();
  return printed.finally(() => (window.print = print));
};

describe('<kith-feedback-card>, what is done with all cards', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  describe('the asking', () => {
    it('is stopped and taken up again', async () => {
      const received = await hasReceived(from('Noor'));
      const card = await showReceived(received);
      await openTools(card, 'asking');
      expect(shown(card)).to.include('Cards are taken until 17 March 2026.');
      await press(card, 'Stop the asking');
      await appears(card, () => (shown(card).includes('You have stopped the asking') ? true : undefined));
      expect((await askOf(received)).closed).to.equal(true);
      await press(card, 'Take it up again');
      await appears(card, () => (shown(card).includes('Cards are taken until') ? true : undefined));
      expect((await askOf(received)).closed).to.equal(false);
    });

    it('gets another week', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      const {until} = await askOf(received);
      await openTools(card, 'asking');
      await press(card, 'Give it another week');
      await appears(card, () => (shown(card).includes('24 March 2026') ? true : undefined));
      expect((await askOf(received)).until).to.equal(until + 7 * day);
    });

    it('was changed elsewhere meanwhile: it is read again, and then changed', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      const {feedback} = received.circle;
      const {version} = await feedback.asked(received.ask.secret);
      await feedback.changeAsk({until: received.circle.at + 3 * day}, received.ask.secret, version);
      await openTools(card, 'asking');
      await press(card, 'Stop the asking');
      await appears(card, () => (shown(card).includes('You have stopped the asking') ? true : undefined));
      expect((await askOf(received)).until).to.equal(received.circle.at + 3 * day);
    });

    it('has both links again', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      await openTools(card, 'asking');
      const give = (await appears(card, () => deep(card, '#give-link')[0])) as HTMLInputElement;
      const read = deep(card, '#read-link')[0] as HTMLInputElement;
      expect(secretInAddress(give.value, 'kith-give')).to.equal(received.ask.give);
      expect(secretInAddress(read.value, 'kith-ask')).to.equal(received.ask.secret);
      await expect(card).to.be.accessible();
    });

    it('gets a new link, which it knows again at the next visit', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      await openTools(card, 'asking');
      await press(card, 'Make a new link');
      await hears(card, /^There is a new link/);
      const again = await showReceived(received);
      await openTools(again, 'asking');
      const give = (await appears(again, () => deep(again, '#give-link')[0])) as HTMLInputElement;
      const secret = secretInAddress(give.value, 'kith-give')!;
      expect(secret).not.to.equal(received.ask.give);
      expect((await received.circle.feedback.invitation(secret)).open).to.equal(true);
    });

    it('says what did not work', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      await openTools(card, 'asking');
      received.circle.fails = 'offline';
      await press(card, 'Stop the asking');
      await appears(card, () => deep(card, '.received-tools [role=alert]')[0]);
      expect(shown(card)).to.include('Cards are taken until');
    });
  });

  describe('a copy', () => {
    it('is made in the browser, as text', async () => {
      const card = await showReceived(await hasReceived(from('Noor')));
      await openTools(card, 'copies');
      const {name, text} = await savedBy(() => press(card, 'As text'));
      expect(name).to.equal('cards.txt');
      expect(text).to.include('You asked: How did my story come across?').and.include('From Noor, 10 March 2026');
      expect(text).to.include('What I noticed:\nI noticed your calm, says Noor.');
    });

    it('is made in the browser, as JSON', async () => {
      const card = await showReceived(await hasReceived(from('Noor', 'Bo')));
      await openTools(card, 'copies');
      const {name, text} = await savedBy(() => press(card, 'As JSON'));
      const {asked, cards} = JSON.parse(text) as {asked: {about: string}; cards: {signature: string}[]};
      expect([name, asked.about]).to.deep.equal(['cards.json', 'How did my story come across?']);
      expect(cards.map(({signature}) => signature).sort()).to.deep.equal(['Bo', 'Noor']);
    });

    it('is printed of the kept cards alone, and leaves nothing behind', async () => {
      const card = await showReceived(await hasReceived(from('Noor', 'Bo')));
      await press(card, 'A wall');
      await unfold(card, 'Noor');
      await press(card, 'Keep');
      await hears(card, 'You keep this card.');
      await openTools(card, 'copies');
      const printed = printedBy(() => press(card, 'Print the cards you keep'));
      expect(await printed)
        .to.include('I noticed your calm, says Noor.')
        .and.not.include('Bo');
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('[data-kith-print]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });
  });

  describe('the end', () => {
    it('is asked for in words, and the harmless answer has the focus', async () => {
      const card = await showReceived(await hasReceived(from('Noor')));
      const tools = await openTools(card, 'erase');
      await press(card, 'Erase everything');
      await appears(card, () => part(card, 'confirm'));
      await card.updateComplete;
      expect(isFocused(byRole(card, 'button', 'Leave it as it is'))).to.equal(true);
      await press(card, 'Leave it as it is');
      expect(isFocused(tools.querySelector('button')!)).to.equal(true);
    });

    it('erases the ask and all cards for ever', async () => {
      const received = await hasReceived(from('Noor'));
      const card = await showReceived(received);
      await openTools(card, 'erase');
      await press(card, 'Erase everything');
      await press(card, 'Erase all');
      await appears(card, () => (shown(card).includes('Everything was erased') ? true : undefined));
      const gone = (error: {kind: string}): string => error.kind;
      const {feedback} = received.circle;
      expect(await feedback.asked(received.ask.secret).catch(gone)).to.equal('missing');
      expect(await feedback.given(received.given[0]!).catch(gone)).to.equal('missing');
      expect(secretInAddress(location.href, 'kith-ask')).to.equal(undefined);
    });
  });
});
