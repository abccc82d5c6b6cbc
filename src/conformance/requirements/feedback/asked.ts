import type {Versioned} from '../../../backend/feedback.js';
import type {AskDraft} from '../../../model/contract/feedback/ask-draft.js';
import type {OwnAsk} from '../../../model/contract/feedback/ask.js';
import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import type {Card, OwnCard} from '../../../model/contract/feedback/card.js';
import {type Subject, feedback} from '../../requirement.js';
import {random} from '../../sending.js';

/** Minutes after which nothing can be corrected any more, and what is unsigned may arrive. */
export const settled = 16;

/** In so many days, by the backend's clock. */
export const inDays = (subject: Subject, days: number): number => subject.now() + days * 86_400_000;

/** What is asked, unless a requirement asks for something else: everything is invited. */
export const draft = (subject: Subject): AskDraft => ({
  about: 'How I told my story.\nWas it too long?',
  wish: 'ideas',
  otherView: true,
  name: 'Ida',
  language: 'en',
  until: inDays(subject, 7),
});

/** A card with everything on it. */
export const words: CardText = {
  noticed: 'You looked up at the end.',
  appreciate: 'I felt less alone.',
  tryOut: 'You could begin with the garden.',
  otherView: 'I heard no anger in it.',
  signature: 'Orla',
  mayShow: true,
  language: 'en',
};

/** A card that nobody has signed. */
export const unsigned: CardText = {noticed: 'You took your time.', mayShow: false};

/** An ask, and the links to it. */
export interface Asked extends Versioned<OwnAsk> {
  secret: string;
  give: string;
  key: string;
  /** Of its invitation, and old enough to be a person's. */
  stamp: string;
}

/** A card, and how its giver comes back to it. */
export interface Given extends Versioned<OwnCard> {
  secret: string;
  key: string;
}

/** Asks under new secrets. */
export const asked = async (subject: Subject, more: Partial<AskDraft> = {}): Promise<Asked> => {
  const port = feedback(subject);
  const link = {secret: random(), give: random(), key: random()};
  const own = await port.ask({...draft(subject), ...more}, link);
  const {stamp} = await port.invitation(link.give);
  // Who replies within seconds may be a machine.
  await subject.later?.(1);
  return {...own, ...link, stamp};
};

/** Gives a card under a new secret. */
export const gives = async (
  subject: Subject,
  {give, stamp}: Pick<Asked, 'give' | 'stamp'>,
  text: CardText = words,
): Promise<Given> => {
  const link = {secret: random(), key: random()};
  return {...(await feedback(subject).give({...text, stamp}, {...link, give})), ...link};
};

/** Gives so many unsigned cards, whose words end in their number. */
export const giveUnsigned = async (subject: Subject, to: Asked, count: number): Promise<Given[]> => {
  const given: Given[] = [];
  for (let number = 1; number <= count; number++) {
    given.push(await gives(subject, to, {...unsigned, noticed: `You took your time. ${number}`}));
  }
  return given;
};

/** All cards that have arrived, page by page. */
export const cardsOf = async (subject: Subject, secret: string): Promise<Card[]> => {
  const items: Card[] = [];
  let cursor: string | undefined;
  do {
    const page = await feedback(subject).received(secret, {...(cursor !== undefined && {cursor})});
    items.push(...page.items);
    cursor = page.items.length > 0 ? page.cursor : undefined;
  } while (cursor !== undefined && items.length < 1_000);
  return items;
};

/** What was noticed, in the order in which the cards are listed. */
export const noticedBy = async (subject: Subject, secret: string): Promise<(string | undefined)[]> =>
  (await cardsOf(subject, secret)).map(({noticed}) => noticed);

/** What has become of cards, as their givers see it. */
export const statesOf = (subject: Subject, given: readonly Given[]): Promise<string[]> =>
  Promise.all(given.map(async ({secret}) => (await feedback(subject).given(secret)).value.state));

/** A signed card that has arrived: for its giver, and for its receiver. */
export interface Arrived {
  to: Asked;
  given: Given;
  card: Card;
  /** Names the card, for its receiver. */
  link: {id: string; secret: string};
}

/** Asks, gives a signed card, and receives it. */
export const arrived = async (subject: Subject, text: CardText = words): Promise<Arrived> => {
  const to = await asked(subject);
  const given = await gives(subject, to, text);
  const [card] = await cardsOf(subject, to.secret);
  if (!card) throw new TypeError(`A signed card did not arrive: it is ${given.value.state}.`);
  return {to, given, card, link: {id: card.id, secret: to.secret}};
};
