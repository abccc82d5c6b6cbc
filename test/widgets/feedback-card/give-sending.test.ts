import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithFailedEvent} from '../../../src/controllers/events.js';
import {wipe} from '../../../src/controllers/leaving.js';
import {secretInAddress} from '../../../src/controllers/own-link.js';
import type {KithGiveEvent} from '../../../src/widgets/feedback-card/events.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {byRole} from '../../support/by-role.js';
import {comes, invited, openedBy, press, says, shown, someWords, toPreview} from '../../support/feedback-card.js';

const noticed = /^What I noticed/;
const give = 'Give this card';

const textIn = (card: KithFeedbackCard): string => (byRole(card, 'textbox', noticed) as HTMLTextAreaElement).value;

describe('<kith-feedback-card>, sending a card', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('gives it, and hands its giver a private link', async () => {
    const {card, circle, ask} = await invited();
    await toPreview(card);
    const given = oneEvent(card, 'kith-given');
    await press(card, give);
    await given;
    const link = (await comes(card, 'textbox', 'Your private link to this card')) as HTMLInputElement;
    const {value} = await circle.feedback.given(secretInAddress(link.value, 'kith-card')!);
    expect([value.noticed, value.signature, value.state]).to.deep.equal([someWords, 'Noor', 'arrived']);
    expect((await circle.feedback.received(ask.secret)).items).to.have.length(1);
    await expect(card).to.be.accessible();
  });

  it('says that it has arrived only once the backend has answered', async () => {
    const {card, circle} = await invited();
    await toPreview(card);
    let go = (): void => undefined;
    circle.holds = new Promise((resolve) => (go = resolve));
    await press(card, give);
    await says(card, 'Sending …');
    expect(shown(card)).not.to.include('has reached');
    go();
    await says(card, 'Your card has reached Sam.');
  });

  it('keeps every word when sending fails, and gives it once', async () => {
    const {card, circle, ask} = await invited();
    await toPreview(card);
    circle.fails = 'server';
    const failed = oneEvent<KithFailedEvent>(card, 'kith-failed');
    await press(card, give);
    expect((await failed).kind).to.equal('server');
    await says(card, 'Your words are still here.');
    await expect(card).to.be.accessible();
    circle.fails = undefined;
    await press(card, 'Try again');
    await says(card, 'Your card has reached Sam.');
    expect((await circle.feedback.received(ask.secret)).items).to.have.length(1);
  });

  it('still gives a card that waits when somebody’s check-ins are erased on the same page', async () => {
    const {card, circle, ask} = await invited({}, html`<kith-feedback-card queue></kith-feedback-card>`);
    await toPreview(card);
    circle.fails = 'server';
    await press(card, give);
    await comes(card, 'button', 'Try now');
    document.body.dispatchEvent(new Event('kith-erased', {bubbles: true}));
    circle.fails = undefined;
    await press(card, 'Try now');
    await says(card, 'Your card has reached Sam.');
    expect((await circle.feedback.received(ask.secret)).items).to.have.length(1);
  });

  it('keeps every word when the asking ends meanwhile', async () => {
    const {card, circle, ask} = await invited();
    await toPreview(card);
    const {version} = await circle.feedback.asked(ask.secret);
    await circle.feedback.changeAsk({closed: true}, ask.secret, version);
    await press(card, give);
    await says(card, 'no more cards are taken');
    await comes(card, 'button', 'Copy my words');
    await press(card, 'Change it');
    await comes(card, 'textbox', noticed);
    expect(textIn(card)).to.equal(someWords);
  });

  it('gives nothing when the page prevents it', async () => {
    const {card, circle} = await invited();
    await toPreview(card);
    card.addEventListener('kith-give', (event) => event.preventDefault());
    const before = oneEvent<KithGiveEvent>(card, 'kith-give');
    await press(card, give);
    expect((await before).draft.noticed).to.equal(someWords);
    expect(circle.called.some(([name]) => name === 'give')).to.equal(false);
  });

  it('sends the stamp it was given, and nothing in the field for programs', async () => {
    const {card, circle} = await invited();
    await toPreview(card);
    await press(card, give);
    await says(card, 'has reached Sam');
    const [, draft] = circle.called.find(([name]) => name === 'give') as [string, {stamp: string; website?: string}];
    expect(draft.stamp).to.be.a('string');
    expect('website' in draft).to.equal(false);
  });

  it('keeps a card that cannot be sent now, where the page lets it', async () => {
    const {card, circle} = await invited({}, html`<kith-feedback-card queue></kith-feedback-card>`);
    await toPreview(card);
    circle.fails = 'offline';
    await press(card, give);
    await comes(card, 'heading', 'Saved here, not sent yet');
    await comes(card, 'textbox', 'Your private link to this card');
    await expect(card).to.be.accessible();
    circle.fails = undefined;
    await press(card, 'Try now');
    await says(card, 'Your card has reached Sam.');
  });

  it('begins another card to the same person', async () => {
    const {card} = await invited();
    await toPreview(card);
    await press(card, give);
    await press(card, 'Write another card');
    await comes(card, 'textbox', noticed);
    expect(textIn(card)).to.equal('');
  });
});
