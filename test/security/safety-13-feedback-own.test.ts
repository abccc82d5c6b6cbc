import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {deep} from '../support/by-role.js';
import {gives, openedBy, press, shown} from '../support/feedback-card.js';
import {appears, part} from '../support/finder.js';
import {
  cardsIn,
  from,
  hasReceived,
  hears,
  lookAgain,
  showReceived,
  unfold,
} from '../widgets/feedback-card/receiving.js';

const kindOf = (error: {kind: string}): string => error.kind;

describe('safety 13: feedback is its people’s own', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('a card that its giver withdraws is gone at once, without a reason', async () => {
    const received = await hasReceived(from('Noor', 'Lee'));
    const card = await showReceived(received);
    await press(card, 'A wall');
    await appears(card, () => (cardsIn(card).length === 2 ? true : undefined));
    received.circle.pass(60 * 24 * 30);
    await received.circle.feedback.withdraw(received.given[0]!);
    lookAgain();
    await appears(card, () => (cardsIn(card).length === 1 ? true : undefined));
    expect(shown(card)).not.to.include('Noor');
  });

  it('a receiver erases everything at once, and no link opens it any more', async () => {
    const received = await hasReceived(from('Noor', 'Lee'));
    const card = await showReceived(received);
    deep(card, '[part=erase] > summary')[0]!.click();
    await press(card, 'Erase everything');
    await press(card, 'Erase all');
    await appears(card, () => (shown(card).includes('Everything was erased') ? true : undefined));
    const {feedback} = received.circle;
    const asked = [feedback.asked(received.ask.secret), feedback.invitation(received.ask.give)];
    const given = received.given.map((secret) => feedback.given(secret));
    const kinds = await Promise.all([...asked, ...given].map((each: Promise<unknown>) => each.then(() => '', kindOf)));
    expect(kinds).to.deep.equal(['missing', 'missing', 'missing', 'missing']);
  });

  it('a report says before it is made that a copy is sealed, and for how long', async () => {
    const card = await showReceived(await hasReceived(from('Noor')));
    await unfold(card);
    deep(card, '.further > summary')[0]!.click();
    await press(card, 'Report');
    await appears(card, () => deep(card, 'dialog[open]')[0]);
    expect(shown(card)).to.include('stays sealed with them for 30 days, also if the card is taken back');
  });

  it('a receiver turns a giver away, who can then still read and withdraw', async () => {
    const received = await hasReceived(from('Noor'));
    const card = await showReceived(received);
    await unfold(card);
    deep(card, '.further > summary')[0]!.click();
    await press(card, 'Turn away who gave it');
    await press(card, 'Turn away');
    await hears(card, /turned away/);
    const {feedback} = received.circle;
    const {value, version} = await feedback.given(received.given[0]!);
    const text = {noticed: 'Something worse.', signature: value.signature!, mayShow: false};
    expect(await feedback.correct(text, received.given[0]!, version).catch(kindOf)).to.equal('denied');
    await feedback.withdraw(received.given[0]!);
  });

  it('all of it can be had as a file that is made on the device', async () => {
    const received = await hasReceived(from('Noor'));
    await gives(received.circle, received.ask, from('Lee')[0]);
    const card = await showReceived(received);
    expect(part(card, 'copies')!.textContent).to.include('The copy is made on your device');
  });
});
