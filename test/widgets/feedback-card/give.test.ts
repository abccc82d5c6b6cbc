import {expect, html} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {Wish} from '../../../src/model/feedback/rules.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {
  Circle,
  asks,
  comes,
  fillIn,
  gives,
  invited,
  newest,
  openedBy,
  press,
  says,
  showCard,
  shown,
  someWords,
  toPreview,
  write,
} from '../../support/feedback-card.js';
import {isFocused, textOf} from '../../support/finder.js';

const noticed = /^What I noticed/;
const look = 'Look at it first';

const textIn = (card: KithFeedbackCard): string => (byRole(card, 'textbox', noticed) as HTMLTextAreaElement).value;

const fields: [wish: Wish, otherView: boolean, names: string[]][] = [
  ['listen', false, ['What I noticed', 'What I appreciate']],
  ['experience', true, ['What I noticed', 'What I appreciate', 'Another way to see it']],
  ['ideas', false, ['What I noticed', 'What I appreciate', 'Something to try']],
];

describe('<kith-feedback-card>, giving', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('says who asks, in their own words, and what is welcome', async () => {
    const {card} = await invited({wish: 'experience'});
    expect(textOf(byRole(card, 'heading'))).to.equal('A card for Sam');
    expect(shown(card)).to.include('How did my story come across?').and.include('Shared experience.');
    await expect(card).to.be.accessible();
  });

  for (const [wish, otherView, names] of fields)
    it(`asks for no more than is invited: ${wish}${otherView ? ', another view' : ''}`, async () => {
      const {card} = await invited({wish, otherView});
      expect(namesByRole(card, 'textbox').filter(Boolean)).to.deep.equal(names);
    });

  it('has prompts that change with the wish', async () => {
    const prompts: string[] = [];
    // one after the other: which card is shown stands in the address
    for (const wish of ['listen', 'experience', 'ideas'] as const) prompts.push(shown((await invited({wish})).card));
    expect(prompts[0]).to.include('“I felt … when you told us about …”');
    expect(prompts[1]).to.include('“When I was in that place, I …”');
    expect(prompts[2]).to.include('“One thing that helped me was …”');
  });

  it('chooses nothing beforehand', async () => {
    const {card} = await invited();
    const boxes = [...allByRole(card, 'radio'), ...allByRole(card, 'checkbox')] as HTMLInputElement[];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, false, false]);
  });

  it('says what is missing, and goes to it', async () => {
    const {card} = await invited();
    await press(card, look);
    expect(isFocused(await comes(card, 'alert'))).to.equal(true);
    await expect(card).to.be.accessible();
    byRole(card, 'link', 'Please write at least a few words').click();
    expect(isFocused(byRole(card, 'textbox', noticed))).to.equal(true);
    await fillIn(card);
    expect(allByRole(card, 'alert')).to.deep.equal([]);
  });

  it('says of a text that is too long that it is, and keeps it whole', async () => {
    const {card} = await invited();
    await fillIn(card);
    await write(card, noticed, 'a'.repeat(2_001));
    await press(card, look);
    await comes(card, 'link', /^What I noticed: This is longer/);
    expect(textIn(card)).to.have.length(2_001);
  });

  it('shows the card as its receiver will see it, and goes back', async () => {
    const {card} = await invited();
    await toPreview(card);
    expect(textOf(card.shadowRoot!.querySelector('[part=card]')!)).to.equal(
      `For Sam What I noticed${someWords} From Noor`,
    );
    await expect(card).to.be.accessible();
    await press(card, 'Change it');
    await comes(card, 'textbox', noticed);
    expect(textIn(card)).to.equal(someWords);
  });

  it('takes no card where the asking is over', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    circle.pass(8 * 1_440);
    openedBy(`kith-give=${ask.give}`);
    const card = await showCard({circle}, undefined, 'heading');
    await says(card, 'No more cards are taken here.');
    expect(allByRole(card, 'textbox')).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('says of a link that opens nothing what may have happened', async () => {
    openedBy(`kith-give=${'x'.repeat(43)}`);
    const card = await showCard({}, undefined, 'heading');
    await says(card, 'This link opens nothing here');
    await expect(card).to.be.accessible();
  });

  it('asks again after a failure', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    openedBy(`kith-give=${ask.give}`);
    circle.fails = 'timeout';
    const card = await showCard({circle}, undefined, 'alert');
    circle.fails = undefined;
    await press(card, 'Try again');
    await comes(card, 'textbox', noticed);
  });

  it('keeps the field for programs from people', async () => {
    const {card} = await invited();
    const trap = card.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    expect([trap.tabIndex, trap.closest('[aria-hidden=true]') !== null]).to.deep.equal([-1, true]);
    expect(trap.getBoundingClientRect().width * trap.parentElement!.clientWidth).to.be.lessThan(400);
  });

  it('follows another link on the same page, and finds the words again on the way back', async () => {
    const {card, circle, ask} = await invited();
    await write(card, noticed, someWords);
    const other = await asks(circle, {name: 'Lee'});
    location.hash = `kith-give=${other.give}`;
    await says(card, 'A card for Lee');
    expect(textIn(card)).to.equal('');
    location.hash = `kith-give=${ask.give}`;
    await says(card, 'A card for Sam');
    expect(textIn(card)).to.equal(someWords);
  });

  it('keeps a draft in the tab where the page asks for it', async () => {
    const draft = html`<kith-feedback-card drafts="session"></kith-feedback-card>`;
    const {card, circle} = await invited({}, draft);
    await write(card, noticed, someWords);
    await says(card, 'Kept in this tab until you close it');
    dispatchEvent(new Event('pagehide'));
    const next = await showCard({circle}, draft);
    await says(next, 'Kept in this tab until you close it');
    expect(textIn(next)).to.equal(someWords);
  });

  it('shows what the asker shows to the group', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    await gives(circle, ask, {signature: 'Lee', mayShow: true, noticed: 'A quiet strength'});
    const {id, version} = await newest(circle, ask);
    await circle.feedback.handle({shown: true}, {id, secret: ask.secret}, version);
    openedBy(`kith-give=${ask.give}`);
    const card = await showCard({circle});
    await comes(card, 'heading', 'What Sam shows to the group');
    expect(shown(card)).to.include('A quiet strength');
    await expect(card).to.be.accessible();
  });

  it('forgets everything when somebody leaves in a hurry', async () => {
    const {card} = await invited();
    await write(card, noticed, someWords);
    await wipe();
    await comes(card, 'textbox', /^What would you like/);
    expect(shown(card)).not.to.include('Sam');
  });
});
