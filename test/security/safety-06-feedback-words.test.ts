import {expect, html} from '@open-wc/testing';
import {help} from '../../src/i18n/parts/help.js';
import type {KithFeedbackCard} from '../../src/widgets/feedback-card/feedback-card.js';
import {byRole} from '../support/by-role.js';
import {Circle, asks, choose, comes, openedBy, press, says, showCard, shown, write} from '../support/feedback-card.js';
import {appears} from '../support/finder.js';

const own = {lines: [{name: 'Harbour Line', phone: '555 0100'}], crisisWords: ['lantern out']};
const noticed = /^What I noticed/;

const invited = async (template = html`<kith-feedback-card></kith-feedback-card>`): Promise<KithFeedbackCard> => {
  const circle = new Circle();
  openedBy(`kith-give=${(await asks(circle)).give}`);
  const card = await showCard({circle, help: own}, template);
  // Words are known once help has come, which it does by itself after the first picture.
  await press(card, 'Need help now?');
  await appears(card, () => card.site.speaks(help) || undefined);
  await says(card, 'Harbour Line');
  await press(card, 'Need help now?');
  await card.updateComplete;
  return card;
};

const finish = async (card: KithFeedbackCard): Promise<void> => {
  await choose(card, /^With a name/);
  await write(card, /^Your name/, 'Noor');
  await press(card, 'Look at it first');
  await comes(card, 'button', 'Give this card');
};

const isAbove = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

describe('safety 6: words of a card that speak of a crisis', () => {
  afterEach(() => openedBy());

  it('show nothing where the page has turned that off', async () => {
    const card = await invited(html`<kith-feedback-card no-crisis-words></kith-feedback-card>`);
    await write(card, noticed, 'My lantern out');
    await finish(card);
    expect(shown(card)).not.to.include('Harbour Line');
  });

  it('show help above the button, in the preview too, and block nothing', async () => {
    const card = await invited();
    await write(card, noticed, 'My lantern out');
    await says(card, 'Harbour Line');
    expect(isAbove(byRole(card, 'link', /555 0100/), byRole(card, 'button', 'Look at it first'))).to.equal(true);
    await expect(card).to.be.accessible();
    await finish(card);
    expect(isAbove(byRole(card, 'link', /555 0100/), byRole(card, 'button', 'Give this card'))).to.equal(true);
    await press(card, 'Give this card');
    await says(card, 'Your card has reached Sam.');
  });
});
