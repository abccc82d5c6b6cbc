import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {allByRole, deep, namesByRole} from '../support/by-role.js';
import {openedBy, press} from '../support/feedback-card.js';
import {from, hasReceived, hears, showReceived, unfold} from '../widgets/feedback-card/receiving.js';

describe('safety 14: feedback is private to who receives it first', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('nobody else reads a card until its receiver decides so, after reading who will', async () => {
    const {circle, ask, ...more} = await hasReceived([{...from('Noor')[0], mayShow: true}]);
    const card = await showReceived({circle, ask, ...more});
    const shownNow = async (): Promise<number> => (await circle.feedback.invitation(ask.give)).shown.length;
    expect(await shownNow()).to.equal(0);
    await unfold(card);
    deep(card, '.further > summary')[0]!.click();
    await press(card, 'Show to the group');
    expect(await shownNow()).to.equal(0);
    await press(card, 'Show it');
    await hears(card, 'The card is shown to the group.');
    expect(await shownNow()).to.equal(1);
  });

  it('has no stars, no scores, and nothing to choose from a scale', async () => {
    const card = await showReceived(await hasReceived(from('Noor')));
    await unfold(card);
    expect([...allByRole(card, 'slider'), ...allByRole(card, 'combobox'), ...allByRole(card, 'radio')]).to.deep.equal(
      [],
    );
    expect(namesByRole(card, 'button').join()).not.to.match(/star|like|score|rate|vote/i);
  });
});
