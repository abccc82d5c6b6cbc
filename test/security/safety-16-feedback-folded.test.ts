import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {deep} from '../support/by-role.js';
import {openedBy, press} from '../support/feedback-card.js';
import {cardsIn, from, hasReceived, showReceived} from '../widgets/feedback-card/receiving.js';

describe('safety 16: what somebody wrote stays folded until it is opened', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  for (const view of ['One card', 'A wall'])
    it(`as ${view.toLowerCase()}`, async () => {
      const card = await showReceived(await hasReceived(from('Noor', 'Lee')));
      await press(card, view);
      await card.updateComplete;
      expect(cardsIn(card).some(({open}) => open)).to.equal(false);
      expect(deep(card, '.card-text').some((text) => text.checkVisibility({contentVisibilityAuto: false}))).to.equal(
        false,
      );
    });

  it('in a hand, and no card says more on its outside than from whom it is', async () => {
    const card = await showReceived(await hasReceived(from('Noor', 'Lee')));
    expect(deep(card, '.card-text')).to.deep.equal([]);
    expect(
      deep(card, '[role=tab]')
        .map((tab) => tab.textContent)
        .sort(),
    ).to.deep.equal(['A card from Lee', 'A card from Noor']);
  });

  it('and can be folded again', async () => {
    const card = await showReceived(await hasReceived(from('Noor')));
    const [only] = cardsIn(card);
    for (const open of [true, false]) {
      only!.querySelector('summary')!.click();
      await new Promise((resolve) => only!.addEventListener('toggle', resolve, {once: true}));
      expect(only!.open).to.equal(open);
    }
  });
});
