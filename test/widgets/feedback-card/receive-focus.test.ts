import {expect} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {byRole, deep} from '../../support/by-role.js';
import {choose, openedBy, press, write} from '../../support/feedback-card.js';
import {appears, isFocused} from '../../support/finder.js';
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

/** Presses Esc where the focus is. */
const escapes = (card: KithFeedbackCard): unknown =>
  card.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}),
  );

/** Asks what is asked by this button, with the focus there; answers the button. */
const asks = async (card: KithFeedbackCard, name: string): Promise<HTMLElement> => {
  const opener = byRole(card, 'button', name);
  opener.focus();
  opener.click();
  await appears(card, () => (isFocused(opener) ? undefined : true));
  return opener;
};

/** Presses a button, waits until it is said that this did not work, and expects that the focus is still there. */
const failsUnder = async (card: KithFeedbackCard, name: string): Promise<void> => {
  byRole(card, 'button', name).focus();
  await press(card, name);
  await appears(card, () => deep(card, '.failure').find((each) => each.checkVisibility()));
  expect(isFocused(byRole(card, 'button', name))).to.equal(true);
};

describe('<kith-feedback-card>, what is done with a card by keyboard alone', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('keeps the focus near when what was pressed is gone', async () => {
    const {card} = await opened({mayShow: true});
    const summary = deep(card, '.further > summary')[0]!;
    more(card);
    await press(card, 'Show to the group');
    await press(card, 'Show it');
    await hears(card, 'The card is shown to the group.');
    byRole(card, 'button', 'Stop showing it').focus();
    await press(card, 'Stop showing it');
    await appears(card, () => isFocused(summary) || undefined);
    byRole(card, 'button', 'Report').focus();
    await press(card, 'Report');
    await appears(card, () => deep(card, 'dialog[open]')[0]);
    await choose(card, 'It hurts');
    await press(card, 'Report it');
    await appears(card, () => deep(card, 'dialog').length === 0 || undefined);
    expect(isFocused(summary)).to.equal(true);
  });

  it('keeps the focus on the button when an answer or a report could not be sent', async () => {
    const {card, circle} = await opened();
    await press(card, 'Answer');
    await write(card, 'Your answer', 'Thank you.');
    circle.fails = 'server';
    await failsUnder(card, 'Send the answer');
    more(card);
    await press(card, 'Report');
    await appears(card, () => deep(card, 'dialog[open]')[0]);
    await choose(card, 'It hurts');
    await failsUnder(card, 'Report it');
  });

  for (const name of ['Turn away who gave it', 'Show to the group', 'Answer']) {
    it(`closes with Esc what “${name}” has opened, and goes back there`, async () => {
      const {card} = await opened({mayShow: true});
      more(card);
      const opener = await asks(card, name);
      escapes(card);
      await appears(card, () => (isFocused(opener) && opener.ariaExpanded === 'false') || undefined);
      expect(deep(card, '.panel')).to.have.length(0);
    });
  }

  it('keeps what was written when Esc closes the answer', async () => {
    const {card} = await opened();
    const opener = await asks(card, 'Answer');
    await write(card, 'Your answer', 'Thank you.');
    escapes(card);
    await appears(card, () => isFocused(opener) || undefined);
    await asks(card, 'Answer');
    expect((byRole(card, 'textbox', 'Your answer') as HTMLTextAreaElement).value).to.equal('Thank you.');
  });

  it('closes with Esc the question whether everything is erased', async () => {
    const {card, circle} = await opened();
    deep(card, '[part=erase] > summary')[0]!.click();
    const opener = await asks(card, 'Erase everything');
    escapes(card);
    await appears(card, () => (isFocused(opener) && opener.ariaExpanded === 'false') || undefined);
    expect(circle.called.map(([name]) => name)).not.to.include('eraseAsk');
  });

  it('keeps the focus on an answer while it is carried out, and does it once', async () => {
    const {card, circle} = await opened();
    more(card);
    await asks(card, 'Turn away who gave it');
    let go = (): void => undefined;
    circle.holds = new Promise((resolve) => (go = resolve));
    const yes = byRole(card, 'button', 'Turn away');
    yes.focus();
    yes.click();
    await appears(card, () => yes.ariaDisabled === 'true' || undefined);
    yes.click();
    escapes(card);
    expect(isFocused(yes)).to.equal(true);
    go();
    await hears(card, /away/);
    expect(circle.called.filter(([name]) => name === 'handle')).to.have.length(1);
  });

  it('goes on a wall by what is seen, also to a row with gaps', async () => {
    const card = await showReceived(await hasReceived(from('Noor', 'Lee', 'Orla', 'Tam', 'Ines')));
    // room for two in a row
    card.style.inlineSize = '620px';
    await press(card, 'A wall');
    await appears(card, () => (cardsIn(card).length === 5 ? true : undefined));
    const heads = cardsIn(card).map((each) => each.querySelector('summary')!);
    const follows = (key: string, at: number): number => {
      heads[at]!.focus();
      heads[at]!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
      return heads.findIndex((head) => isFocused(head));
    };
    const [down, up] = [follows('ArrowDown', 1), follows('ArrowUp', 4)];
    expect([down, up]).to.deep.equal([3, 2]);
    const ends = [follows('ArrowDown', 3), follows('ArrowRight', 1), follows('Home', 3), follows('End', 0)];
    expect(ends).to.deep.equal([4, 2, 2, 1]);
  });

  it('leads to an empty answer’s button, which then does nothing and says so', async () => {
    const {card, circle} = await opened();
    await press(card, 'Answer');
    const send = byRole(card, 'button', 'Send the answer');
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    send.focus();
    send.click();
    expect(isFocused(send)).to.equal(true);
    expect(circle.called.map(([name]) => name)).not.to.include('handle');
  });
});
