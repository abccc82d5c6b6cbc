import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {secretInAddress} from '../../../src/controllers/own-link.js';
import type {KithFailedEvent} from '../../../src/controllers/events.js';
import type {KithAskEvent, KithAskedEvent} from '../../../src/widgets/feedback-card/events.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {Circle, choose, comes, openedBy, press, says, showCard, shown, write} from '../../support/feedback-card.js';
import {isFocused, textOf} from '../../support/finder.js';

const about = /^What would you like/;
const called = /^What do you want to be called/;
const make = 'Make my two links';

const fillIn = async (card: KithFeedbackCard): Promise<void> => {
  await write(card, about, 'How did my story come across?');
  await choose(card, /^Shared experience/);
  await write(card, called, 'Sam');
};
const ask = async (card: KithFeedbackCard): Promise<void> => {
  await fillIn(card);
  await press(card, make);
  await comes(card, 'heading', 'Your two links are ready');
};
const linkOf = (card: KithFeedbackCard, name: string): string =>
  (byRole(card, 'textbox', name) as HTMLInputElement).value;

describe('<kith-feedback-card>, asking', () => {
  beforeEach(() => openedBy());
  afterEach(() => openedBy());

  it('asks in one form, with nothing chosen beforehand', async () => {
    const card = await showCard();
    expect(textOf(byRole(card, 'heading'))).to.equal('Ask for feedback');
    const boxes = [...allByRole(card, 'radio'), ...allByRole(card, 'checkbox')] as HTMLInputElement[];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, false, false, false]);
    await expect(card).to.be.accessible();
  });

  it('begins with what the page gives it', async () => {
    const card = await showCard(
      {},
      html`<kith-feedback-card about="My role-play" wish="ideas" name="Sam"></kith-feedback-card>`,
    );
    expect([
      linkOf(card, 'What would you like to hear about?'),
      linkOf(card, 'What do you want to be called?'),
    ]).to.deep.equal(['My role-play', 'Sam']);
    expect((byRole(card, 'radio', /^Ideas welcome/) as HTMLInputElement).checked).to.equal(true);
  });

  it('takes cards for a week, unless told otherwise', async () => {
    const circle = new Circle();
    const card = await showCard({circle});
    await ask(card);
    const [, draft] = circle.called.find(([name]) => name === 'ask') as [string, {until: number}];
    expect(Math.round((draft.until - circle.at) / 86_400_000)).to.equal(7);
  });

  it('says what is missing, once, with a way to each', async () => {
    const card = await showCard();
    await press(card, make);
    expect(isFocused(await comes(card, 'alert'))).to.equal(true);
    const links = allByRole(card, 'link').map(textOf);
    expect(links).to.have.length(3);
    byRole(card, 'link', 'Please write what you want to be called').click();
    expect(isFocused(byRole(card, 'textbox', called))).to.equal(true);
    await expect(card).to.be.accessible();
  });

  it('makes two private links, each said whose it is', async () => {
    const card = await showCard();
    await ask(card);
    const [give, read] = [linkOf(card, 'For the people you ask'), linkOf(card, 'Only for you')];
    expect(secretInAddress(give, 'kith-give')).to.match(/^[\w-]{43}$/);
    expect(secretInAddress(read, 'kith-ask')).to.match(/^[\w-]{43}$/);
    expect(give).not.to.include(secretInAddress(read, 'kith-ask')!);
    await expect(card).to.be.accessible();
  });

  it('draws the link for peers as a code, with its name', async () => {
    const card = await showCard();
    await ask(card);
    await says(card, 'Your two links are ready');
    const code = card.shadowRoot!.querySelector('svg.qr[role=img]');
    expect(code?.getAttribute('aria-label')).to.equal('QR code: For the people you ask');
  });

  it('makes the address of the page the link to read', async () => {
    const card = await showCard();
    await ask(card);
    expect(location.href).to.equal(linkOf(card, 'Only for you'));
  });

  it('leaves nothing in the address of a discreet page', async () => {
    const card = await showCard({discreet: true});
    await ask(card);
    expect(location.hash).to.equal('');
    expect(shown(card)).not.to.include('address of this page');
  });

  it('leads to another page where the site says so', async () => {
    const card = await showCard(
      {},
      html`<kith-feedback-card page="https://example.org/cards#top"></kith-feedback-card>`,
    );
    await ask(card);
    expect(linkOf(card, 'For the people you ask')).to.match(/^https:\/\/example\.org\/cards#kith-give=/);
  });

  it('tells the page the link for peers, and never the other', async () => {
    const card = await showCard();
    const asked = oneEvent<KithAskedEvent>(card, 'kith-asked');
    await ask(card);
    expect((await asked).link).to.equal(linkOf(card, 'For the people you ask'));
  });

  it('asks nothing when the page prevents it', async () => {
    const circle = new Circle();
    const card = await showCard({circle});
    await fillIn(card);
    card.addEventListener('kith-ask', (event) => event.preventDefault());
    const before = oneEvent<KithAskEvent>(card, 'kith-ask');
    await press(card, make);
    expect((await before).draft.name).to.equal('Sam');
    expect(circle.called).to.deep.equal([]);
  });

  it('keeps what was written when asking fails, and asks once', async () => {
    const circle = new Circle();
    const card = await showCard({circle});
    await fillIn(card);
    circle.fails = 'timeout';
    const failed = oneEvent<KithFailedEvent>(card, 'kith-failed');
    await press(card, make);
    expect((await failed).kind).to.equal('timeout');
    await says(card, 'What you wrote is still here.');
    await expect(card).to.be.accessible();
    circle.fails = undefined;
    await press(card, make);
    await comes(card, 'heading', 'Your two links are ready');
    expect(circle.called.filter(([name]) => name === 'ask')).to.have.length(1);
  });

  it('begins another ask by the same name', async () => {
    const card = await showCard();
    await ask(card);
    await press(card, 'Ask for something else');
    await comes(card, 'textbox', about);
    expect([
      linkOf(card, 'What would you like to hear about?'),
      linkOf(card, 'What do you want to be called?'),
    ]).to.deep.equal(['', 'Sam']);
  });

  it('says so where nobody takes it', async () => {
    const card = await fixture<KithFeedbackCard>(
      html`<kith-feedback-card locale="en"><p>Call us</p></kith-feedback-card>`,
    );
    await says(card, 'Feedback cannot be given here yet.');
    expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('runs from right to left, in its language', async () => {
    const card = await showCard({locale: 'ar'});
    expect(getComputedStyle(byRole(card, 'heading')).direction).to.equal('rtl');
    await expect(card).to.be.accessible();
  });

  it('is as it was after it is moved in the page', async () => {
    const card = await showCard();
    await write(card, about, 'My story');
    card.parentElement!.append(card);
    await card.updateComplete;
    expect(linkOf(card, 'What would you like to hear about?')).to.equal('My story');
  });
});
