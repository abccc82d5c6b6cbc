import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {deep} from '../support/by-role.js';
import {gives, openedBy, press, showCard, shown} from '../support/feedback-card.js';
import {appears, textOf} from '../support/finder.js';
import {
  type Received,
  cardsIn,
  hasReceived,
  hears,
  lookAgain,
  showReceived,
} from '../widgets/feedback-card/receiving.js';

const settle = 20;
const unsigned = async (received: Received, ...texts: string[]): Promise<string[]> => {
  const secrets: string[] = [];
  for (const noticed of texts) secrets.push(await gives(received.circle, received.ask, {noticed}));
  return secrets;
};

describe('safety 18: unsigned cards arrive together, from three givers on', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('with fewer, the page is the same as with none', async () => {
    const received = await hasReceived();
    const none = shown(await showReceived(received));
    await unsigned(received, 'One', 'Two');
    received.circle.pass(settle);
    expect(shown(await showReceived(received))).to.equal(none);
  });

  it('with three, all of them, on one day, in no order of giving', async () => {
    const orders = new Set<string>();
    for (let turn = 0; turn < 12; turn++) {
      const received = await hasReceived();
      await unsigned(received, 'One', 'Two', 'Three');
      received.circle.pass(settle);
      const {items} = await received.circle.feedback.received(received.ask.secret);
      expect(new Set(items.map(({day}) => day)).size).to.equal(1);
      orders.add(items.map(({noticed}) => noticed).join(' '));
    }
    expect(orders.size).to.be.greaterThan(1);
  });

  it('a fourth waits, while the page is open and at the next visit', async () => {
    const received = await hasReceived();
    const card = await showReceived(received);
    await unsigned(received, 'One', 'Two', 'Three');
    received.circle.pass(settle);
    lookAgain();
    await hears(card, 'New cards have arrived.');
    await unsigned(received, 'Four');
    received.circle.pass(settle);
    const again = await showReceived(received);
    expect(deep(again, '[role=tab]').map(textOf)).to.have.lengthOf(3);
  });

  it('a lone giver is told that their card waits, and may sign it: then it arrives', async () => {
    const received = await hasReceived();
    const [secret] = await unsigned(received, 'One');
    received.circle.pass(settle);
    const {value, version} = await received.circle.feedback.given(secret!);
    expect(value.state).to.equal('waiting');
    const text = {noticed: 'One', mayShow: false, signature: 'Noor'};
    await received.circle.feedback.correct(text, secret!, version);
    const card = await showReceived(received);
    await appears(card, () => cardsIn(card)[0]);
    expect(textOf(cardsIn(card)[0])).to.include('A card from Noor');
  });

  it('a receiver has nothing to press that would tell more', async () => {
    const received = await hasReceived();
    await unsigned(received, 'One', 'Two');
    openedBy(`kith-ask=${received.ask.secret}`);
    const card = await showCard({circle: received.circle}, undefined, 'button');
    await appears(card, () => deep(card, '[part=empty]')[0]);
    const before = shown(card);
    lookAgain();
    await press(card, 'Need help now?');
    await press(card, 'Need help now?');
    await card.updateComplete;
    expect(shown(card)).to.equal(before);
  });
});
