import {expect} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {allByRole, byRole, deep, namesByRole} from '../../support/by-role.js';
import {choose, gives, openedBy, press, shown, write} from '../../support/feedback-card.js';
import {appears, isFocused, part, textOf} from '../../support/finder.js';
import {type Received, cardsIn, from, hasReceived, hears, showReceived, unfold} from './receiving.js';

interface Stage extends Received {
  card: KithFeedbackCard;
}

/** One card of Noor's, unfolded. */
const opened = async (draft: Partial<CardDraft> = {}): Promise<Stage> => {
  const received = await hasReceived([{...from('Noor')[0], ...draft}]);
  const card = await showReceived(received);
  await unfold(card);
  return {...received, card};
};

const more = (card: KithFeedbackCard): void => deep(card, '.further > summary')[0]!.click();
/** The card as its giver sees it. */
const forGiver = async ({circle, given}: Received) => (await circle.feedback.given(given[0]!)).value;

describe('<kith-feedback-card>, what is done with a card', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('thanks, so that its giver reads it, and takes that back', async () => {
    const stage = await opened();
    await press(stage.card, 'Say thank you');
    await hears(stage.card, /^Thank you was said/);
    expect((await forGiver(stage)).thanked).to.equal(true);
    await press(stage.card, 'Say thank you');
    await hears(stage.card, /taken back/);
    expect((await forGiver(stage)).thanked).to.equal(false);
  });

  it('keeps it: it lies open at the next visit', async () => {
    const stage = await opened();
    await press(stage.card, 'Keep');
    await hears(stage.card, 'You keep this card.');
    const again = await showReceived(stage);
    expect(cardsIn(again)[0]!.open).to.equal(true);
  });

  it('puts it away and brings it back', async () => {
    const {card} = await opened();
    more(card);
    await press(card, 'Put away');
    await hears(card, /^Put away/);
    expect(isFocused(part(card, 'received')!)).to.equal(true);
    const away = part(card, 'away')!;
    away.querySelector('summary')!.click();
    more(card);
    await press(card, 'Bring it back');
    await hears(card, 'The card is back.');
    expect(part(card, 'away')).to.equal(undefined);
  });

  describe('answering', () => {
    it('says who reads it and that it is once, and then shows it', async () => {
      const stage = await opened();
      await press(stage.card, 'Answer');
      expect(shown(stage.card)).to.include('Only who gave this card reads it. You can answer once.');
      await stage.card.updateComplete;
      expect(isFocused(byRole(stage.card, 'textbox', 'Your answer'))).to.equal(true);
      await write(stage.card, 'Your answer', 'That helped me.');
      await expect(stage.card).to.be.accessible();
      await press(stage.card, 'Send the answer');
      await hears(stage.card, 'Your answer was sent.');
      expect((await forGiver(stage)).answer).to.equal('That helped me.');
      expect(allByRole(stage.card, 'button', 'Answer')).to.deep.equal([]);
    });

    it('loses nothing when sending fails, or when it is put off', async () => {
      const {card, circle} = await opened();
      await press(card, 'Answer');
      await write(card, 'Your answer', 'That helped me.');
      circle.fails = 'offline';
      await press(card, 'Send the answer');
      await appears(card, () => deep(card, '.desk [role=alert]')[0]);
      await press(card, 'Not now');
      expect(isFocused(byRole(card, 'button', 'Answer'))).to.equal(true);
      await press(card, 'Answer');
      expect((byRole(card, 'textbox', 'Your answer') as HTMLTextAreaElement).value).to.equal('That helped me.');
    });

    it('can be taken back for ever, after a question', async () => {
      const stage = await opened();
      await press(stage.card, 'Answer');
      await write(stage.card, 'Your answer', 'In anger.');
      await press(stage.card, 'Send the answer');
      await hears(stage.card, 'Your answer was sent.');
      more(stage.card);
      await press(stage.card, 'Take the answer back');
      await press(stage.card, 'Take it back');
      await hears(stage.card, 'Your answer was taken back.');
      expect((await forGiver(stage)).answer).to.equal(undefined);
      expect(allByRole(stage.card, 'button', 'Answer')).to.deep.equal([]);
    });
  });

  describe('showing to the group', () => {
    it('says first who will read it, and with which name', async () => {
      const {card, circle, ask} = await opened({mayShow: true});
      more(card);
      await press(card, 'Show to the group');
      expect(textOf(part(card, 'confirm'))).to.include('with the name Noor');
      await press(card, 'Show it');
      await hears(card, 'The card is shown to the group.');
      expect((await circle.feedback.invitation(ask.give)).shown).to.have.lengthOf(1);
      await press(card, 'Stop showing it');
      await hears(card, 'The card is not shown any more.');
      expect((await circle.feedback.invitation(ask.give)).shown).to.deep.equal([]);
    });

    it('is not offered for a card whose giver has not agreed', async () => {
      const {card} = await opened({mayShow: false});
      more(card);
      expect(namesByRole(card, 'button')).not.to.include('Show to the group');
      expect(shown(card)).to.include('wants it to stay with you');
    });
  });

  describe('reporting', () => {
    it('says who reads a copy and for how long, asks why, and tells what becomes of it', async () => {
      const {card} = await opened();
      more(card);
      await press(card, 'Report');
      await appears(card, () => deep(card, 'dialog[open]')[0]);
      expect(textOf(part(card, 'report'))).to.include('sealed with them for 30 days');
      await expect(card).to.be.accessible();
      await press(card, 'Report it');
      await appears(card, () => (textOf(part(card, 'report')).includes('Please choose') ? true : undefined));
      await choose(card, 'It hurts');
      await press(card, 'Report it');
      await hears(card, 'The card was reported.');
      await appears(card, () => (deep(card, 'dialog').length === 0 ? true : undefined));
      expect(shown(card)).to.include('The sealed copy is kept until 9 April 2026');
    });

    it('keeps what was typed when the dialog is closed, and gives the focus back', async () => {
      const {card} = await opened();
      more(card);
      const button = byRole(card, 'button', 'Report');
      button.focus();
      await press(card, 'Report');
      await appears(card, () => deep(card, 'dialog[open]')[0]);
      await write(card, 'Anything they should know', 'It names my street.');
      await press(card, 'Do not report');
      await appears(card, () => (deep(card, 'dialog').length === 0 ? true : undefined));
      expect(isFocused(button)).to.equal(true);
      await press(card, 'Report');
      await appears(card, () => deep(card, 'dialog[open]')[0]);
      expect((byRole(card, 'textbox', /^Anything/) as HTMLTextAreaElement).value).to.equal('It names my street.');
    });
  });

  it('turns its giver away, and offers a new link for the others', async () => {
    const {card, circle, ask} = await opened();
    more(card);
    await press(card, 'Turn away who gave it');
    await press(card, 'Turn away');
    await hears(card, /turned away/);
    await press(card, 'Make a new link');
    await hears(card, /^There is a new link/);
    const old = await circle.feedback.invitation(ask.give).catch((error: {kind: string}) => error.kind);
    expect(old).to.equal('missing');
  });

  describe('truthfully', () => {
    it('reads a card that was changed elsewhere again, and does what was asked', async () => {
      const {card, circle, ask} = await opened();
      const {items} = await circle.feedback.received(ask.secret);
      await circle.feedback.handle({thanked: true}, {id: items[0]!.id, secret: ask.secret}, items[0]!.version);
      await press(card, 'Keep');
      await hears(card, 'You keep this card.');
      expect(byRole(card, 'button', 'Say thank you').getAttribute('aria-pressed')).to.equal('true');
    });

    it('says that a card is gone which its giver took back meanwhile', async () => {
      const {card, circle, given} = await opened();
      await circle.feedback.withdraw(given[0]!);
      await press(card, 'Keep');
      await hears(card, /has taken it back/);
      expect(cardsIn(card)).to.deep.equal([]);
    });

    it('says at the card what did not work, and shows it as it is', async () => {
      const {card, circle} = await opened();
      circle.fails = 'server';
      await press(card, 'Say thank you');
      const alert = await appears(card, () => deep(card, '.desk [role=alert]')[0]);
      expect(textOf(alert)).to.include('Something went wrong');
      expect(byRole(card, 'button', 'Say thank you').getAttribute('aria-pressed')).to.equal('false');
      await expect(card).to.be.accessible();
    });

    it('does one thing at a time with a card', async () => {
      const {card, circle, ask} = await opened();
      circle.called.length = 0;
      byRole(card, 'button', 'Keep').click();
      byRole(card, 'button', 'Say thank you').click();
      await hears(card, 'You keep this card.');
      expect(circle.called.filter(([name]) => name === 'handle')).to.have.lengthOf(1);
      await gives(circle, ask, from('Bo')[0]);
    });
  });
});
