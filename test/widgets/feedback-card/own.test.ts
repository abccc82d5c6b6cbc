import {expect, oneEvent} from '@open-wc/testing';
import {cardNameOf} from '../../../src/controllers/feedback/secrets.js';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithWithdrawnEvent} from '../../../src/controllers/withdrawn-event.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {
  type Ask,
  Circle,
  asks,
  comes,
  gives,
  newest,
  openedBy,
  press,
  says,
  showCard,
  shown,
  write,
} from '../../support/feedback-card.js';
import {appears} from '../../support/finder.js';

interface Stage {
  circle: Circle;
  ask: Ask;
  secret: string;
  card: KithFeedbackCard;
}

const signed: Partial<CardDraft> = {signature: 'Noor'};

const given = async (draft: Partial<CardDraft> = {}, locale = 'en-GB'): Promise<Stage> => {
  const circle = new Circle();
  const ask = await asks(circle);
  const secret = await gives(circle, ask, draft);
  openedBy(`kith-card=${secret}`);
  return {circle, ask, secret, card: await showCard({circle, locale})};
};

const arrivedIn = async ({circle, ask}: Stage): Promise<string[]> =>
  (await circle.feedback.received(ask.secret)).items.map(({noticed}) => noticed ?? '');

// As when somebody comes back to the page.
const comesBack = (): unknown => dispatchEvent(new Event('focus'));

describe('<kith-feedback-card>, a card of one’s own', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('is read again by its private link', async () => {
    const {card} = await given(signed);
    expect(shown(card)).to.include('I noticed how calm it was.').and.include('Your card has reached Sam.');
    await expect(card).to.be.accessible();
  });

  for (const locale of ['ar', 'ar-EG', 'ar-MA']) {
    it(`writes all its numbers in the same digits: ${locale}`, async () => {
      const {card} = await given(signed, locale);
      await comes(card, 'button', /تصحيحها/);
      await appears(card, () => (allByRole(card, 'textbox').length > 0 ? true : undefined));
      const digits = [/[0-9]/, /[٠-٩]/].filter((each) => each.test(shown(card)));
      expect(digits).to.have.length(1);
    });
  }

  it('says of an unsigned one that it waits, for what, and what can be done', async () => {
    const {card} = await given();
    expect(shown(card)).to.include('Sam sees unsigned cards only when at least three are there');
    expect(allByRole(card, 'button', 'Sign it')).to.have.length(1);
    await expect(card).to.be.accessible();
  });

  it('is signed after all, and arrives at once', async () => {
    const stage = await given();
    stage.circle.pass(60);
    await press(stage.card, 'Sign it');
    await says(stage.card, 'Please write the name that is to stand on it');
    await write(stage.card, /^Sign it after all/, 'Noor');
    await press(stage.card, 'Sign it');
    await says(stage.card, 'Your card has reached Sam.');
    expect(await arrivedIn(stage)).to.deep.equal(['I noticed how calm it was.']);
  });

  it('is corrected for fifteen minutes, and not later', async () => {
    const stage = await given(signed);
    const {card, circle} = stage;
    await press(card, /^Correct it \(until/);
    await write(card, 'What I noticed', 'I noticed a smile.');
    await expect(card).to.be.accessible();
    await press(card, 'Save');
    await says(card, 'Your card has reached Sam.');
    expect(await arrivedIn(stage)).to.deep.equal(['I noticed a smile.']);
    circle.pass(16);
    card.requestUpdate();
    await card.updateComplete;
    expect(allByRole(card, 'button', /^Correct it/)).to.deep.equal([]);
  });

  it('keeps the corrected words when its time is over meanwhile', async () => {
    const {card, circle} = await given(signed);
    await press(card, /^Correct it/);
    await write(card, 'What I noticed', 'I noticed a smile.');
    circle.pass(16);
    await press(card, 'Save');
    await says(card, 'the time to change it is over');
    expect((byRole(card, 'textbox', 'What I noticed') as HTMLTextAreaElement).value).to.equal('I noticed a smile.');
    await press(card, 'Leave it as it was');
    await says(card, 'I noticed how calm it was.');
  });

  it('is taken back for ever, asked once and without a reason', async () => {
    const stage = await given(signed);
    const {card} = stage;
    await press(card, 'Take it back');
    await comes(card, 'group', /^Take this card back for ever/);
    await expect(card).to.be.accessible();
    const withdrawn = oneEvent<KithWithdrawnEvent>(card, 'kith-withdrawn');
    await press(card, 'Take it back for ever');
    expect((await withdrawn).id).to.equal(await cardNameOf(stage.secret));
    await says(card, 'Your card was taken back');
    expect(await arrivedIn(stage)).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('stays when somebody thinks again', async () => {
    const {card} = await given(signed);
    await press(card, 'Take it back');
    await press(card, 'Keep it');
    await comes(card, 'button', 'Take it back');
  });

  it('says so when it could not be taken back', async () => {
    const {card, circle} = await given(signed);
    await press(card, 'Take it back');
    circle.fails = 'server';
    await press(card, 'Take it back for ever');
    await says(card, 'That did not work.');
    expect(shown(card)).to.include('I noticed how calm it was.');
  });

  it('shows thanks and an answer without a reload', async () => {
    const {card, circle, ask} = await given(signed);
    const {id, version} = await newest(circle, ask);
    await circle.feedback.handle({thanked: true, answer: 'It helped me.'}, {id, secret: ask.secret}, version);
    comesBack();
    await says(card, 'Sam says thank you. Sam has answered you.');
    expect(shown(card)).to.include('It helped me.');
    await expect(card).to.be.accessible();
  });

  it('is gone with all that was asked', async () => {
    const {card, circle, ask} = await given(signed);
    await circle.feedback.eraseAsk(ask.secret);
    comesBack();
    await says(card, 'This link opens nothing here');
  });

  it('stays in sight when there is no answer for a while', async () => {
    const {card, circle} = await given(signed);
    circle.fails = 'offline';
    comesBack();
    await card.updateComplete;
    expect(shown(card)).to.include('I noticed how calm it was.');
  });

  it('runs from right to left, in its language', async () => {
    const {card} = await given({}, 'ar');
    expect(getComputedStyle(byRole(card, 'heading')).direction).to.equal('rtl');
    await expect(card).to.be.accessible();
  });
});
