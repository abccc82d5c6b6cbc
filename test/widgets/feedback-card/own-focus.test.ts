import {expect, waitUntil} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {byRole, deep} from '../../support/by-role.js';
import {Circle, asks, gives, openedBy, press, showCard, write} from '../../support/feedback-card.js';
import {textOf} from '../../support/finder.js';

const signed: Partial<CardDraft> = {signature: 'Noor'};

const given = async (draft: Partial<CardDraft> = {}): Promise<KithFeedbackCard> => {
  const circle = new Circle();
  openedBy(`kith-card=${await gives(circle, await asks(circle), draft)}`);
  return showCard({circle});
};

const pressIt = async (card: KithFeedbackCard, name: string | RegExp): Promise<void> => {
  byRole(card, 'button', name).focus();
  await press(card, name);
};

/** Resolves once what matches has the focus. */
const holds = async (card: KithFeedbackCard, selector: string): Promise<Element> => {
  // where the focus is, is no change that could be observed
  await waitUntil(() => card.shadowRoot!.activeElement?.matches(selector), selector, {timeout: 30_000});
  return card.shadowRoot!.activeElement!;
};

describe('<kith-feedback-card>, a card of one’s own by keyboard alone', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('goes on in the words when it is to be corrected, and back to the button', async () => {
    const card = await given(signed);
    await pressIt(card, /^Correct it/);
    await holds(card, '#own-noticed');
    await pressIt(card, 'Leave it as it was');
    await holds(card, '[part~=correct-button]');
  });

  it('reads where the card is once it is corrected', async () => {
    const card = await given(signed);
    await pressIt(card, /^Correct it/);
    await write(card, 'What I noticed', 'I noticed a smile.');
    await pressIt(card, 'Save');
    expect(textOf(await holds(card, '.own-news'))).to.equal('Your card has reached Sam.');
  });

  it('reads what is missing when nothing is left of it', async () => {
    const card = await given(signed);
    await pressIt(card, /^Correct it/);
    await write(card, 'What I noticed', '');
    await pressIt(card, 'Save');
    expect(textOf(await holds(card, '.summary'))).to.include('Please write at least a few words');
  });

  it('reads the question before it is taken back, and goes back to the button', async () => {
    const card = await given(signed);
    await pressIt(card, 'Take it back');
    await holds(card, '#own-confirm');
    await pressIt(card, 'Keep it');
    await holds(card, '[part~=withdraw-button]');
  });

  it('closes with Esc the question before it is taken back', async () => {
    const card = await given(signed);
    await pressIt(card, 'Take it back');
    const question = await holds(card, '#own-confirm');
    question.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await holds(card, '[part~=withdraw-button]');
  });

  it('stays with the card when a name has been put to it', async () => {
    const card = await given();
    await write(card, /^Sign it after all/, 'Noor');
    await pressIt(card, 'Sign it');
    await holds(card, '[part~=correct-button]');
  });

  it('has its live regions in place before anything is said in them', async () => {
    const card = await given();
    const displays = deep(card, '[role=status]').map((each) => getComputedStyle(each).display);
    expect(displays).not.to.include('none');
  });
});
