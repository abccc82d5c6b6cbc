import {expect} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {byRole, deep} from '../../support/by-role.js';
import {choose, openedBy, press, write} from '../../support/feedback-card.js';
import {appears, isFocused} from '../../support/finder.js';
import {type Received, from, hasReceived, hears, showReceived, unfold} from './receiving.js';

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
