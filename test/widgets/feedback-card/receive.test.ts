import {expect, fixture, html} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {asks, gives, openedBy, press, showCard, shown} from '../../support/feedback-card.js';
import {appears, hasPart, isFocused, part, textOf} from '../../support/finder.js';
import {cardsIn, from, hasReceived, hears, lookAgain, showReceived, unfold} from './receiving.js';

describe('<kith-feedback-card>, receiving', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  describe('while nothing has come', () => {
    it('comforts, and says how unsigned cards arrive', async () => {
      const card = await showReceived(await hasReceived());
      expect(shown(card)).to.include('No card has arrived yet').and.include('People take time to find words');
      expect(shown(card)).to.include('Cards without a name arrive only together with others');
      await expect(card).to.be.accessible();
    });

    it('says, when the time is over, that this says nothing about who asked', async () => {
      const received = await hasReceived();
      received.circle.pass(8 * 1_440);
      const card = await showReceived(received);
      expect(shown(card)).to.include('No card came this time').and.include('That says nothing about you');
    });

    it('tells nothing of cards that wait', async () => {
      const received = await hasReceived();
      const before = shown(await showReceived(received));
      for (const noticed of ['One', 'Two']) await gives(received.circle, received.ask, {noticed});
      received.circle.pass(60);
      expect(shown(await showReceived(received))).to.equal(before);
    });

    it('shows the first ones as soon as they come, and says so', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      await gives(received.circle, received.ask, from('Noor')[0]);
      lookAgain();
      await hears(card, 'A card has arrived.');
      expect(cardsIn(card)).to.have.lengthOf(1);
    });
  });

  describe('when the link', () => {
    it('opens nothing, says kindly what may have happened', async () => {
      openedBy(`kith-ask=${'x'.repeat(43)}`);
      const card = await showCard({}, undefined, 'button');
      await appears(card, () => part(card, 'empty'));
      expect(shown(card)).to.include('This link does not open anything any more');
      expect(hasPart(card, 'asking')).to.equal(false);
      await expect(card).to.be.accessible();
    });

    it('cannot be asked about, says why, and tries again', async () => {
      const received = await hasReceived(from('Noor'));
      received.circle.fails = 'offline';
      const card = await showReceived(received);
      expect(shown(card)).to.include('Your cards could not be loaded').and.include('You seem to be offline');
      await expect(card).to.be.accessible();
      received.circle.fails = undefined;
      await press(card, 'Try again');
      await appears(card, () => cardsIn(card)[0]);
    });

    it('changes, shows what the other opens, and nothing of the first', async () => {
      const received = await hasReceived(from('Noor'));
      const card = await showReceived(received);
      const other = await asks(received.circle, {about: 'Something else'});
      location.hash = `kith-ask=${other.secret}`;
      await appears(card, () => (shown(card).includes('Something else') ? true : undefined));
      expect(shown(card)).not.to.include('Noor');
    });
  });

  describe('with cards', () => {
    it('shows them folded, and each opens', async () => {
      const card = await showReceived(await hasReceived(from('Noor')));
      const [folded] = cardsIn(card);
      expect([folded!.open, textOf(folded!.querySelector('summary')!)]).to.deep.equal([
        false,
        'A card from Noor 10 March 2026',
      ]);
      await unfold(card);
      expect(textOf(cardsIn(card)[0])).to.include('I noticed your calm, says Noor.');
      await expect(card).to.be.accessible();
    });

    for (const [count, view] of [
      [1, undefined],
      [2, 'A hand of cards'],
      [7, 'A hand of cards'],
      [8, 'A wall'],
    ] as const)
      it(`lays ${count} of them ${view ? `as ${view.toLowerCase()}` : 'there alone'}`, async () => {
        const names = ['Ana', 'Bo', 'Cai', 'Dee', 'Eve', 'Flo', 'Gus', 'Hal'].slice(0, count);
        const card = await showReceived(await hasReceived(from(...names)));
        const pressed = deep(card, '[aria-pressed=true]').map(textOf);
        expect(pressed).to.deep.equal(view ? [view] : []);
        await expect(card).to.be.accessible();
      });

    it('lets arrow keys lead along a hand, and opens the one that is picked', async () => {
      const card = await showReceived(await hasReceived(from('Ana', 'Bo', 'Cai')));
      const tabs = deep(card, '[role=tab]');
      tabs[0]!.focus();
      tabs[0]!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, composed: true}));
      expect(isFocused(tabs[2]!)).to.equal(true);
      tabs[2]!.click();
      await card.updateComplete;
      expect(textOf(tabs[2])).to.equal(textOf(deep(card, '[role=tabpanel] .from')[0]));
      expect(cardsIn(card)[0]!.open).to.equal(true);
      await expect(card).to.be.accessible();
    });

    it('shows one at a time, if that is chosen', async () => {
      const card = await showReceived(await hasReceived(from('Ana', 'Bo')));
      await press(card, 'One card');
      const first = textOf(cardsIn(card)[0]);
      await press(card, 'Next card');
      expect(cardsIn(card)).to.have.lengthOf(1);
      expect(textOf(cardsIn(card)[0])).not.to.equal(first);
    });

    it('holds no more than seven in a hand, and has the others at hand', async () => {
      const names = ['Ana', 'Bo', 'Cai', 'Dee', 'Eve', 'Flo', 'Gus', 'Hal', 'Ira'];
      const card = await showReceived(await hasReceived(from(...names)));
      await press(card, 'A hand of cards');
      expect(deep(card, '[role=tab]')).to.have.lengthOf(7);
      await press(card, 'More cards');
      expect(deep(card, '[role=tab]')).to.have.lengthOf(2);
    });

    it('reads all pages', async () => {
      const received = await hasReceived(from('Ana', 'Bo', 'Cai', 'Dee', 'Eve', 'Flo', 'Gus', 'Hal', 'Ira'));
      const {feedback} = received.circle;
      const {items} = await feedback.received(received.ask.secret);
      const page = (start: number) => ({
        items: items.slice(start, start + 4),
        ...(start + 4 < items.length && {cursor: String(start + 4)}),
      });
      Object.defineProperty(received.circle, 'feedback', {
        value: Object.assign(Object.create(feedback) as typeof feedback, {
          received: (_: string, options?: {cursor?: string}) => Promise.resolve(page(Number(options?.cursor ?? 0))),
        }),
      });
      const card = await showReceived(received);
      await press(card, 'A wall').catch(() => undefined);
      await appears(card, () => (cardsIn(card).length === 9 ? true : undefined));
    });
  });

  describe('when more come', () => {
    it('says so, moves nothing, and shows them when that is asked', async () => {
      const received = await hasReceived(from('Ana'));
      const card = await showReceived(received);
      const opened = await unfold(card);
      const before = opened.getBoundingClientRect().top;
      opened.querySelector('summary')!.focus();
      await gives(received.circle, received.ask, from('Bo')[0]);
      lookAgain();
      await hears(card, 'A card has arrived.');
      expect([opened.getBoundingClientRect().top, isFocused(opened.querySelector('summary')!)]).to.deep.equal([
        before,
        true,
      ]);
      await press(card, 'Show it');
      expect(deep(card, '[role=tab]').map(textOf)).to.include('A card from Bo');
    });

    it('says “new cards” for several, and never how many', async () => {
      const received = await hasReceived(from('Ana'));
      const card = await showReceived(received);
      for (const draft of from('Bo', 'Cai', 'Dee')) await gives(received.circle, received.ask, draft);
      lookAgain();
      await hears(card, 'New cards have arrived.');
      expect(shown(card)).not.to.match(/\b[34]\b/);
    });

    it('shows three unsigned ones together, with the same day', async () => {
      const received = await hasReceived(from('Ana'));
      const card = await showReceived(received);
      for (const noticed of ['One', 'Two', 'Three']) await gives(received.circle, received.ask, {noticed});
      received.circle.pass(20);
      lookAgain();
      await hears(card, 'New cards have arrived.');
      await press(card, 'Show them');
      expect(deep(card, '[role=tab]').filter((tab) => textOf(tab) === 'A card without a name')).to.have.lengthOf(3);
    });

    it('lets one that was taken back go, also while it is open', async () => {
      const received = await hasReceived(from('Ana', 'Bo'));
      const card = await showReceived(received);
      await press(card, 'A wall');
      await unfold(card, 'Ana');
      await received.circle.feedback.withdraw(received.given[0]!);
      lookAgain();
      await appears(card, () => (cardsIn(card).length === 1 ? true : undefined));
      expect(shown(card)).not.to.include('Ana');
    });
  });

  describe('living', () => {
    it('speaks Arabic from right to left', async () => {
      const card = await showReceived(await hasReceived(from('Noor')), {locale: 'ar'});
      expect(getComputedStyle(part(card, 'base')!).direction).to.equal('rtl');
      expect(textOf(byRole(card, 'heading'))).to.equal('البطاقات الواردة');
      await expect(card).to.be.accessible();
    });

    it('still looks for new cards after it was moved', async () => {
      const received = await hasReceived();
      const card = await showReceived(received);
      (await fixture(html`<div></div>`)).append(card.parentElement!);
      await gives(received.circle, received.ask, from('Noor')[0]);
      lookAgain();
      await appears(card, () => cardsIn(card)[0]);
    });

    it('asks for nothing any more once it is gone from the page', async () => {
      const received = await hasReceived(from('Noor'));
      const card = await showReceived(received);
      card.remove();
      const {length} = received.circle.called;
      lookAgain();
      await Promise.resolve();
      expect(received.circle.called).to.have.lengthOf(length);
    });

    it('forgets them when somebody leaves in a hurry', async () => {
      const card = await showReceived(await hasReceived(from('Noor')));
      dispatchEvent(new Event('kith-leaving'));
      await card.updateComplete;
      expect(shown(card)).not.to.include('Noor');
      expect(allByRole(card, 'button', 'Keep')).to.deep.equal([]);
    });
  });
});
