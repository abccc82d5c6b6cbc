import {createHash} from 'node:crypto';
import {type RawBuilder, sql} from 'kysely';
import type {Card, OwnCard, ShownCard} from '../../../model/contract/feedback/card.js';
import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import {correctable} from '../../../model/feedback/rules.js';
import {type AskRow, askBodyOf} from '../asks/ask-row.js';

/** What `body` holds, as JSON. */
export type CardBody = Omit<CardText, 'mayShow'>;

/** A card as it is kept. */
export interface CardRow {
  ask: string;
  id: string;
  body: unknown;
  signed: boolean;
  may_show: boolean;
  state: string;
  /** ISO date. */
  day: string | null;
  order_key: string;
  thanked: boolean;
  place: string;
  shown: boolean;
  answer: string | null;
  answered: boolean;
  turned_away: boolean;
  reported: string | null;
  removed_for: string | null;
  created_at: Date;
}

/** The columns of a card. Who gave it is not among them. */
export const cardColumns = [
  'ask',
  'id',
  'body',
  'signed',
  'may_show',
  'state',
  sql<string | null>`day::text`.as('day'),
  'order_key',
  'thanked',
  'place',
  'shown',
  'answer',
  'answered',
  'turned_away',
  'reported',
  'removed_for',
  'created_at',
] as const;

/** Today, UTC, by the database's clock: all that is told of when a card arrived. */
export const thisDay: RawBuilder<string> = sql<string>`(now() AT TIME ZONE 'UTC')::date`;

/** What a receiver may see. Not as parameters: the index is for these states. */
export const hasArrived = sql<boolean>`state IN ('arrived', 'removed') AND day IS NOT NULL AND withdrawn_at IS NULL`;

export const cardBodyOf = ({body}: Pick<CardRow, 'body'>): CardBody =>
  typeof body === 'string' ? (JSON.parse(body) as CardBody) : {};

/** What is stored of what a card says. */
export const storedText = ({noticed, appreciate, tryOut, otherView, signature, language}: CardText): string =>
  JSON.stringify({noticed, appreciate, tryOut, otherView, signature, language} satisfies {
    [Name in keyof CardBody]: CardBody[Name] | undefined;
  });

/** What a card says, as its giver sent it. */
export const textOf = (row: CardRow): CardText => ({...cardBodyOf(row), mayShow: row.may_show});

const placeOf = ({place}: CardRow): Card['place'] => (place === 'kept' || place === 'away' ? place : 'new');
const reportedOf = ({reported}: CardRow): Card['reported'] =>
  reported === 'open' || reported === 'kept' || reported === 'removed' ? reported : undefined;

// Of nothing but what its viewer sees: nobody learns from a version what the other does with the card.
const versionOf = (seen: unknown): string =>
  createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22);

const received = (row: CardRow): Omit<Card, 'version'> => {
  const facts = {id: row.id, day: row.day ?? '', place: placeOf(row)};
  if (row.state === 'removed')
    return {...facts, mayShow: false, shown: false, thanked: false, answered: row.answered, reported: 'removed'};
  const reported = reportedOf(row);
  return {
    ...facts,
    ...cardBodyOf(row),
    mayShow: row.may_show,
    shown: row.shown,
    thanked: row.thanked,
    ...(row.answer !== null && {answer: row.answer}),
    answered: row.answered,
    ...(reported && {reported}),
  };
};

/** A card as its receiver sees it. */
export const cardOf = (row: CardRow): Card => {
  const card = received(row);
  return {...card, version: versionOf(card)};
};

/** A card that is shown to the group. @param to whose it is. */
export const shownCardOf = (row: CardRow, to: string): ShownCard => ({
  ...cardBodyOf(row),
  id: row.id,
  day: row.day ?? '',
  to,
});

/** A card as its giver sees it, with the version to name when correcting it. */
export interface StoredCard {
  card: OwnCard;
  version: string;
}

const stateOf = ({state}: CardRow): OwnCard['state'] =>
  state === 'waiting' || state === 'held' || state === 'removed' ? state : 'arrived';

/** What its giver sees of the card itself. */
const given = (row: CardRow) => ({
  ...cardBodyOf(row),
  mayShow: row.may_show,
  state: stateOf(row),
  ...(row.removed_for !== null && {removedFor: row.removed_for}),
  thanked: row.thanked,
  ...(row.answer !== null && {answer: row.answer}),
  shown: row.shown,
});

/** A card as its giver sees it. @param ask what it was given to. */
export const storedCard = (row: CardRow, ask: AskRow): StoredCard => {
  const {name, about, wish, otherView} = askBodyOf(ask);
  const card = given(row);
  return {
    card: {
      ...card,
      to: name,
      about,
      wish,
      otherViewInvited: otherView,
      created: row.created_at.getTime(),
      correctableUntil: row.created_at.getTime() + correctable,
      erasedOn: ask.erase_at.getTime(),
    },
    version: versionOf([row.id, card]),
  };
};
