import {giveSecretOf} from '../../../src/controllers/feedback/secrets.js';
import {newKey, newSecret} from '../../../src/controllers/own-link.js';
import type {AskDraft} from '../../../src/model/contract/feedback/ask-draft.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {KithFeedbackCard} from '../../../src/widgets/feedback-card/feedback-card.js';
import {deep} from '../../support/by-role.js';
import {type Ask, type CardStage, Circle, gives, openedBy, showCard} from '../../support/feedback-card.js';
import {appears, part, textOf} from '../../support/finder.js';

/** What somebody has asked, on a circle's server, and the cards that came. */
export interface Received {
  circle: Circle;
  ask: Ask;
  /** Secrets of the cards, in the order in which they were given. */
  given: string[];
}

/** Signed cards of people with these names. */
export const from = (...names: string[]): Partial<CardDraft>[] =>
  names.map((signature) => ({signature, noticed: `I noticed your calm, says ${signature}.`}));

/** Sam has asked, and got these cards. */
export const hasReceived = async (
  cards: readonly Partial<CardDraft>[] = [],
  draft: Partial<AskDraft> = {},
): Promise<Received> => {
  const circle = new Circle();
  const secret = newSecret();
  const ask = {secret, give: await giveSecretOf(secret)};
  const until = circle.at + 7 * 86_400_000;
  const words = {about: 'How did my story come across?', name: 'Sam', wish: 'ideas', otherView: true, until} as const;
  await circle.feedback.ask({...words, ...draft}, {...ask, key: newKey()});
  const given: string[] = [];
  for (const each of cards) given.push(await gives(circle, ask, each));
  return {circle, ask, given};
};

/** Every part that says that it has found out what there is. */
const settledParts = ['card', 'hand', 'empty', 'error'];

/** The page of who asked, once it shows what there is. */
export const showReceived = async (
  {circle, ask}: Received,
  stage: Omit<CardStage, 'circle'> = {},
): Promise<KithFeedbackCard> => {
  openedBy(`kith-ask=${ask.secret}`);
  const card = await showCard({circle, ...stage}, undefined, 'button');
  await appears(card, () => settledParts.map((name) => part(card, name)).find(Boolean));
  await card.updateComplete;
  return card;
};

/** The cards on the table, folded or not. */
export const cardsIn = (widget: Element): HTMLDetailsElement[] =>
  deep(widget, 'details[part~=card]').filter((each) => each.checkVisibility()) as HTMLDetailsElement[];

/** Unfolds the only card, or the one of this name, and waits for what can be done with it. */
export const unfold = async (widget: KithFeedbackCard, name = ''): Promise<HTMLDetailsElement> => {
  const card = cardsIn(widget).find((each) => textOf(each).includes(name))!;
  card.querySelector('summary')!.click();
  await appears(widget, () => card.querySelector('.desk') ?? undefined);
  return card;
};

/** What the live region of the cards says. */
export const said = (widget: Element): string => textOf(deep(widget, '.said')[0]);

/** Resolves when the live region of the cards says this. */
export const hears = (widget: Element, text: string | RegExp): Promise<true> =>
  appears(widget, () => (said(widget).match(text) ? true : undefined));

/** The page is looked at again: it asks what is new. */
export const lookAgain = (): void => void dispatchEvent(new Event('focus'));
