import type {Card, OwnCard, ShownCard} from '../../../model/contract/feedback/card.js';
import {correctable} from '../../../model/feedback/rules.js';
import type {Versioned} from '../../feedback.js';
import {randomId} from '../secrets.js';
import type {KeptCard} from './kept.js';
import {type OpenAsk, erasedOn, termOf} from './opening.js';
import type {Turn} from './turn.js';

const dayIn = ({arrived = ''}: KeptCard): string => arrived.slice(0, 10);

/** A card, for the group. */
export const shownCard = (card: KeptCard, to: string): ShownCard => {
  const {mayShow: _mayShow, ...words} = card.text;
  return {...words, id: card.id, day: dayIn(card), to};
};

/** A card, for its receiver. */
export const receivedCard = (card: KeptCard): Card => {
  const {id, text, version, thanked, place, shown, answer, answered, sealedUntil} = card;
  return {
    ...text,
    id,
    day: dayIn(card),
    version,
    thanked,
    place,
    shown,
    ...(answer !== undefined && {answer}),
    answered,
    ...(sealedUntil !== undefined && {reported: 'open' as const}),
  };
};

const toldToGiver = ({text, arrived, thanked, answer, shown}: KeptCard) => ({
  ...text,
  state: arrived === undefined ? ('waiting' as const) : ('arrived' as const),
  thanked,
  ...(answer !== undefined && {answer}),
  shown,
});

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A card after a change, with new versions for who sees one: nobody learns from them what the other does in private. */
export const renewed = (before: KeptCard, after: KeptCard): KeptCard => ({
  ...after,
  version: isSame(receivedCard(before), receivedCard(after)) ? before.version : randomId(),
  ownVersion: isSame(toldToGiver(before), toldToGiver(after)) ? before.ownVersion : randomId(),
});

/** A card, for its giver. */
export const givenCard = (turn: Turn, open: {card: KeptCard} & OpenAsk): Versioned<OwnCard> => {
  const {name: to, about, wish, otherView: otherViewInvited} = open.ask.asks;
  const {created, ownVersion: version} = open.card;
  const value: OwnCard = {
    ...toldToGiver(open.card),
    to,
    about,
    wish,
    otherViewInvited,
    created,
    correctableUntil: created + correctable,
    erasedOn: erasedOn(turn, termOf(open)),
  };
  return {value, version};
};
