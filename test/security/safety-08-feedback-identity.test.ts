import {expect} from '@open-wc/testing';
import type {KithFeedbackCard} from '../../src/widgets/feedback-card/feedback-card.js';
import {byRole} from '../support/by-role.js';
import {Circle, asks, choose, comes, openedBy, press, says, showCard, shown, write} from '../support/feedback-card.js';
import {part, textOf} from '../support/finder.js';

const invited = async (circle = new Circle()): Promise<KithFeedbackCard> => {
  openedBy(`kith-give=${(await asks(circle)).give}`);
  const card = await showCard({circle});
  await write(card, /^What I noticed/, 'A calm voice');
  return card;
};

const promise = (card: KithFeedbackCard): string => textOf(part(card, 'reader'));

const nobodyKnows =
  'Sam sees it only together with at least two other unsigned cards, in mixed order and without the time. ' +
  'Nobody is told who wrote it, and this site keeps no name with it. With few people, Sam may guess from how you write.';

describe('safety 8: two promises about a card, never mixed', () => {
  afterEach(() => openedBy());

  it('nothing is promised before it is chosen', async () => {
    expect(promise(await invited())).to.match(/^Sam will read this card\. Nobody else/);
  });

  it('unsigned is said in words, with what follows from it', async () => {
    const card = await invited();
    await choose(card, /^Unsigned/);
    expect(promise(card)).to.include(nobodyKnows);
    await press(card, 'Look at it first');
    await comes(card, 'button', 'Give this card');
    expect(promise(card)).to.include(nobodyKnows);
  });

  it('signed says with which name, and nothing of what nobody can know', async () => {
    const card = await invited();
    await choose(card, /^With a name/);
    await write(card, /^Your name/, 'Noor');
    expect(promise(card)).to.include('Sam will read this card and see that it is from “Noor”.');
    expect(promise(card)).not.to.match(/unsigned|Nobody is told/);
  });

  it('stands right beside the button', async () => {
    const card = await invited();
    const [button] = [byRole(card, 'button', 'Look at it first')];
    expect(button.closest('.actions')!.previousElementSibling).to.equal(part(card, 'reader'));
  });

  it('says who else may read it once it may be shown', async () => {
    const card = await invited();
    await choose(card, /^Sam may show/);
    expect(promise(card)).to.include('everybody with the link to give can read it');
  });

  it('unsigned sends no name, even when one was typed before', async () => {
    const circle = new Circle();
    const card = await invited(circle);
    await choose(card, /^With a name/);
    await write(card, /^Your name/, 'Noor');
    await choose(card, /^Unsigned/);
    await press(card, 'Look at it first');
    await press(card, 'Give this card');
    await says(card, 'Your card waits.');
    const [, draft] = circle.called.find(([name]) => name === 'give') as [string, object];
    expect(Object.keys(draft).sort()).to.deep.equal(['language', 'mayShow', 'noticed', 'stamp']);
    expect(shown(card)).not.to.include('Noor');
  });
});
