import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {deep} from '../support/by-role.js';
import {gives, openedBy, press, shown} from '../support/feedback-card.js';
import {textOf} from '../support/finder.js';
import {
  cardsIn,
  from,
  hasReceived,
  hears,
  lookAgain,
  showReceived,
  unfold,
} from '../widgets/feedback-card/receiving.js';

const names = ['Ana', 'Bo', 'Cai', 'Dee', 'Eve', 'Flo', 'Gus', 'Hal', 'Ira'];
const dates = /\d{1,2} \w+ \d{4}/g;

describe('safety 17: no popularity', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('no number tells how many cards there are, or how many have come', async () => {
    const received = await hasReceived(from(...names));
    const card = await showReceived(received);
    await gives(received.circle, received.ask, from('Jo')[0]);
    lookAgain();
    await hears(card, 'A card has arrived.');
    expect(shown(card).replaceAll(dates, '')).not.to.match(/\d/);
  });

  it('nothing says that something was seen or not, and title and icon of the page stay as they are', async () => {
    const title = document.title;
    const received = await hasReceived(from('Ana'));
    const card = await showReceived(received);
    expect(shown(card)).not.to.match(/\b(un)?(seen|opened|read by|viewed)\b/i);
    expect(document.title).to.equal(title);
    const {called} = received.circle;
    await unfold(card);
    expect(called.map(([name]) => name)).not.to.include('handle');
  });

  it('thanks are words for one giver, and change no order', async () => {
    const received = await hasReceived(from(...names));
    const card = await showReceived(received);
    const order = (): string[] => cardsIn(card).map((each) => textOf(each.querySelector('.from')!));
    const before = order();
    await unfold(card, before.at(-1));
    await press(card, 'Say thank you');
    await hears(card, /^Thank you was said/);
    expect(order()).to.deep.equal(before);
    expect(deep(card, '[part=wall] .desk').map(textOf).join()).not.to.match(/\d/);
  });
});
