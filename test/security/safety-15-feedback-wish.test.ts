import {expect} from '@open-wc/testing';
import {type Wish, wishes} from '../../src/model/feedback/rules.js';
import type {KithFeedbackCard} from '../../src/widgets/feedback-card/feedback-card.js';
import {namesByRole} from '../support/by-role.js';
import {Circle, asks, choose, comes, openedBy, press, says, showCard, shown, write} from '../support/feedback-card.js';

const invited = async (wish: Wish): Promise<KithFeedbackCard> => {
  const circle = new Circle();
  openedBy(`kith-give=${(await asks(circle, {wish})).give}`);
  return showCard({circle});
};

const saidFor: Record<Wish, string> = {
  listen: 'Just listen. I want to be heard. No advice, please.',
  experience: 'Shared experience. Tell me how it was for you, when you were in such a place.',
  ideas: 'Ideas welcome. I am glad of things that I could try.',
};

describe('safety 15: what kind of reply would help', () => {
  afterEach(() => openedBy());

  it('is asked of who asks', async () => {
    openedBy();
    const card = await showCard();
    expect(namesByRole(card, 'radio').map((name) => name.split(' ')[0])).to.deep.equal(['Just', 'Shared', 'Ideas']);
  });

  for (const wish of wishes)
    it(`is shown to who writes, as long as they write: ${wish}`, async () => {
      const card = await invited(wish);
      expect(shown(card)).to.include(saidFor[wish]);
      await write(card, /^What I noticed/, 'A calm voice');
      await choose(card, /^Unsigned/);
      await press(card, 'Look at it first');
      await comes(card, 'button', 'Give this card');
      expect(shown(card)).to.include(saidFor[wish]);
    });

  it('is followed by a soft word at “You should …”, which blocks nothing', async () => {
    const card = await invited('listen');
    await write(card, /^What I noticed/, 'You should rest more.');
    await says(card, 'It may land more softly as your own experience');
    await choose(card, /^Unsigned/);
    await press(card, 'Look at it first');
    await press(card, 'Give this card');
    await says(card, 'Your card waits.');
  });

  it('takes the soft word away when the text has changed', async () => {
    const card = await invited('listen');
    await write(card, /^What I noticed/, 'You should rest more.');
    await says(card, 'It may land more softly');
    await write(card, /^What I noticed/, 'I felt how tired it made you.');
    await write(card, /^What I appreciate/, 'Your words.');
    await choose(card, /^Unsigned/);
    await press(card, 'Look at it first');
    await press(card, 'Change it');
    await comes(card, 'textbox', /^What I noticed/);
    expect(shown(card)).not.to.include('It may land more softly');
  });
});
