import {expect} from '@open-wc/testing';
import {cardFields, invitedFields} from '../../src/model/feedback/rules.js';
import {allByRole, namesByRole} from '../support/by-role.js';
import {Circle, asks, choose, comes, gives, openedBy, press, says, showCard, shown} from '../support/feedback-card.js';

describe('safety 14: the frame of feedback', () => {
  afterEach(() => openedBy());

  it('is what I noticed, what I appreciate, and something to try only where ideas are invited', async () => {
    expect(invitedFields({wish: 'ideas', otherView: true})).to.deep.equal(cardFields);
    const circle = new Circle();
    openedBy(`kith-give=${(await asks(circle)).give}`);
    const card = await showCard({circle});
    expect(namesByRole(card, 'textbox').filter(Boolean)).to.deep.equal(['What I noticed', 'What I appreciate']);
  });

  it('has no stars, no scores and no numbers to choose', async () => {
    const circle = new Circle();
    openedBy(`kith-give=${(await asks(circle, {wish: 'ideas', otherView: true})).give}`);
    const card = await showCard({circle});
    expect([...allByRole(card, 'slider'), ...allByRole(card, 'combobox')]).to.deep.equal([]);
    expect(shown(card)).not.to.match(/star|score|rate|point/i);
  });

  it('shows nothing to the group but what its giver agreed to and its receiver shows', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    await gives(circle, ask, {signature: 'Lee', mayShow: true, noticed: 'A quiet strength'});
    openedBy(`kith-give=${ask.give}`);
    const card = await showCard({circle});
    await card.updateComplete;
    expect(shown(card)).not.to.include('A quiet strength');
    await choose(card, /^Unsigned/);
    await press(card, 'Look at it first');
    await comes(card, 'alert');
    await says(card, 'Please write at least a few words');
  });
});
